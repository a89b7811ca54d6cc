/** What becomes of a page on which something was erased. */
@NullMarked
package org.regionwire.ingest.documents;

import org.jspecify.annotations.NullMarked;
