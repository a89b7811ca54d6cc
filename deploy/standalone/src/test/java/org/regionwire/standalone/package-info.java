/** What the launcher promises before any process is started. */
@NullMarked
package org.regionwire.standalone;

import org.jspecify.annotations.NullMarked;
