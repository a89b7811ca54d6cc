/** Asks other people's servers, politely, and believes nothing that they say of their size. */
@NullMarked
package org.regionwire.ingest.feeds.fetching;

import org.jspecify.annotations.NullMarked;
