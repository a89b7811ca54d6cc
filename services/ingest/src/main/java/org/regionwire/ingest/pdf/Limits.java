package org.regionwire.ingest.pdf;

import java.time.Duration;

/** Bounds of what is read; pages of newspapers stay far below. */
final class Limits {

    /** Bytes of all streams after unpacking, pictures aside. */
    static final int UNPACKED = 64 << 20;

    /**
     * Codes that character maps have in ranges; one that knows all Chinese characters has 65,536.
     */
    static final int CODES = 2_000_000;

    /** Letters of a page; the fullest broadsheet has 20,000. */
    static final int GLYPHS = 300_000;

    /** Lines of letters, columns counted one by one. */
    static final int LINES = 10_000;

    /** Steps of drawing. */
    static final int OPERATORS = 5_000_000;

    /** For one page. */
    static final Duration TIME = Duration.ofSeconds(10);

    /** One letter in so many may be without a meaning: arrows and ornaments are. */
    static final int LOST = 200;

    private Limits() {}

    /** There is more than is read; the message says of what. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded(String what) {
            super(what, null, false, false);
        }
    }
}
