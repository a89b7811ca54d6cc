/** Items of news agencies: ninjs, NewsML-G2 and NITF in, articles for the wire out. */
@NullMarked
package org.regionwire.ingest.agencies;

import org.jspecify.annotations.NullMarked;
