/** From the bytes of a document, in whichever format it comes, to the articles on it. */
@NullMarked
package org.regionwire.ingest.reading;

import org.jspecify.annotations.NullMarked;
