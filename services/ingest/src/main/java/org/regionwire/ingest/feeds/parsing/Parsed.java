package org.regionwire.ingest.feeds.parsing;

/** What came of reading bytes as a feed. */
public sealed interface Parsed {

    /** A feed; of a broken one, as much as could be read. */
    record Read(Feed feed, Reading reading) implements Parsed {}

    /**
     * No feed at all.
     *
     * @param reason a sentence that says what stands there instead
     */
    record NoFeed(String reason) implements Parsed {}
}
