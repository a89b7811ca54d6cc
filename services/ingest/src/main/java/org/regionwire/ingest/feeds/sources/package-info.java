/** The feeds that are polled, and how each of them is. */
@NullMarked
package org.regionwire.ingest.feeds.sources;

import org.jspecify.annotations.NullMarked;
