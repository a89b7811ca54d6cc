package org.regionwire.ingest.dropping;

import java.time.Duration;
import java.util.List;

/** What became of a file. */
public sealed interface Verdict {

    /** It stands on the wire. */
    record Taken() implements Verdict {}

    /**
     * It will never be taken as it is.
     *
     * @param reason as POST names it: not-text
     * @param details a sentence for each fault, that says what to do
     */
    record Refused(String reason, List<String> details) implements Verdict {

        public Refused {
            details = List.copyOf(details);
        }

        public Refused(String reason, String detail) {
            this(reason, List.of(detail));
        }
    }

    /**
     * Not now: it stays where it is, and so do those behind it.
     *
     * @param after until it is tried again
     */
    record Later(Duration after, String why) implements Verdict {}
}
