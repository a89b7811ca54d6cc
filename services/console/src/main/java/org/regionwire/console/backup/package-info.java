/** Topics, schemas and offsets as files, and back to where they stood. */
@NullMarked
package org.regionwire.console.backup;

import org.jspecify.annotations.NullMarked;
