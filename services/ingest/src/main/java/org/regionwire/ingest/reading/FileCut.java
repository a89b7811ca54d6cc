package org.regionwire.ingest.reading;

/** What came of one file of a folder. */
public sealed interface FileCut {

    /** Name of the page's file. */
    String file();

    /** Cut: its result stands in the other folder. All counts may be 0. */
    record Cut(String file, int articles, int furniture, int unplaced) implements FileCut {}

    /**
     * Not cut: it is no text, there is no article on it, or its file cannot be read or written.
     *
     * @param reason a sentence that says what is wrong and what to do
     */
    record Refused(String file, String reason) implements FileCut {}
}
