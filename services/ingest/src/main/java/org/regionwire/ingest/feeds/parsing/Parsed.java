package org.regionwire.ingest.feeds.parsing;

/** What came of reading bytes as a feed. */
public sealed interface Parsed {

    /**
     * A feed; of a broken one, as much as could be read.
     *
     * @param charset that the text was read with, by its IANA name
     * @param removedCharacters characters that XML 1.0 forbids and that were removed
     */
    record Read(Feed feed, String charset, int removedCharacters) implements Parsed {}

    /**
     * No feed at all.
     *
     * @param reason a sentence that says what stands there instead
     */
    record NoFeed(String reason) implements Parsed {}
}
