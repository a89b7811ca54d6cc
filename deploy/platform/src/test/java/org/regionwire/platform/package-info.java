/** What the platform promises, shown with real processes. */
@NullMarked
package org.regionwire.platform;

import org.jspecify.annotations.NullMarked;
