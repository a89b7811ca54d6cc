/** NITF 3.x: a document as an item, and its body inside other formats. */
@NullMarked
package org.regionwire.ingest.agencies.nitf;

import org.jspecify.annotations.NullMarked;
