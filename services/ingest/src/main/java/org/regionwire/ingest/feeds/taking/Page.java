package org.regionwire.ingest.feeds.taking;

import java.time.Duration;
import org.regionwire.ingest.prose.SafeText;

/** What came of asking for the page of an item. */
sealed interface Page {

    /** The text in full. */
    record Text(SafeText text) implements Page {}

    /** No page, or none with a text in full. */
    record Missed() implements Page {}

    /**
     * None, and its host is to be left alone.
     *
     * @param patience as the host asks; zero where it does not say for how long
     */
    record Busy(Duration patience) implements Page {}
}
