package org.regionwire.ingest.feeds.parsing;

import java.util.List;

/** What came of reading a list of feeds. */
public sealed interface OpmlReading {

    /** All feeds of the list; none where it is no list. */
    record Feeds(List<Opml.Outline> outlines) implements OpmlReading {

        public Feeds {
            outlines = List.copyOf(outlines);
        }
    }

    /**
     * More than is taken at once: nothing of it is.
     *
     * @param detail a sentence
     */
    record TooMuch(String detail) implements OpmlReading {}
}
