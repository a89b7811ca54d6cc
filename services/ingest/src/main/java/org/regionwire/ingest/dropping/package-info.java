/** Folders into which providers drop files: each file is taken once it is whole, and then moved. */
@NullMarked
package org.regionwire.ingest.dropping;

import org.jspecify.annotations.NullMarked;
