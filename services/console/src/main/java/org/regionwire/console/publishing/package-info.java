/** Pages from files to ingest. */
@NullMarked
package org.regionwire.console.publishing;

import org.jspecify.annotations.NullMarked;
