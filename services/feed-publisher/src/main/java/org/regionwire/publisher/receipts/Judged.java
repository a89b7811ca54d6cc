package org.regionwire.publisher.receipts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What becomes of a receipt. */
public sealed interface Judged {

    /** What the outcome of a recorded one is called. */
    String RECORDED = "recorded";

    String uri();

    /** Its name in answers. */
    String outcome();

    /** Null where none is known. */
    @Nullable Integer version();

    /** That version recalled the article last, and is written down. */
    record Recorded(String uri, Integer version) implements Judged {
        @Override
        public String outcome() {
            return RECORDED;
        }
    }

    /** Nothing is written down. */
    record NotRecorded(String uri, @Nullable Integer version, Why why) implements Judged {
        @Override
        public String outcome() {
            return why.word();
        }
    }

    /** Why nothing is. */
    enum Why {
        /** The article has not been recalled: there is nothing to take down. */
        STANDING,

        /** A later version has recalled it since: that one is to be taken down, and said to be. */
        OLDER,

        /** The partner knows of a version that this view has not read yet, or that is none. */
        AHEAD,

        /** No such article was ever released. */
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
