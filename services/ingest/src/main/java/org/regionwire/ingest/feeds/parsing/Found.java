package org.regionwire.ingest.feeds.parsing;

/** What a text holds. */
sealed interface Found {

    /**
     * A feed.
     *
     * @param unread items beyond the bound of what is read
     */
    record Whole(Feed feed, int unread) implements Found {}

    /**
     * Something that is not borne.
     *
     * @param reason a sentence
     */
    record Refused(String reason) implements Found {}

    /** No feed. */
    record Nothing() implements Found {}
}
