package org.regionwire.ingest.pdf;

/** What became of a PDF. */
public sealed interface PdfReading {

    /**
     * The text of its page.
     *
     * @param text blocks parted by blank lines, column by column
     * @param lost letters that the file does not say the meaning of: so few that the text is whole
     *     enough
     */
    record Read(String text, int lost) implements PdfReading {}

    /**
     * No text.
     *
     * @param detail a sentence that says what to do
     */
    record Unreadable(Reason reason, String detail) implements PdfReading {}

    /** Why not. */
    enum Reason {
        /** Not a PDF, or damaged. */
        BROKEN,
        ENCRYPTED,
        /** A picture of a page. */
        NO_TEXT,
        /** More pages, letters or bytes than a page of a newspaper has, or slower. */
        TOO_MUCH,
        /** Letters without a meaning. */
        LOST_LETTERS,
        /** Others are being read, and it was not its turn for long. */
        BUSY
    }
}
