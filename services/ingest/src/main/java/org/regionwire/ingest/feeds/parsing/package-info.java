/**
 * From a feed's bytes to what it says, however badly it is written: RSS 0.9x to 2.0, RDF, Atom 0.3
 * and 1.0, CDF, JSON Feed, OPML.
 */
@NullMarked
package org.regionwire.ingest.feeds.parsing;

import org.jspecify.annotations.NullMarked;
