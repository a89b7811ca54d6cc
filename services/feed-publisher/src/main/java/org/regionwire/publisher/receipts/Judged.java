package org.regionwire.publisher.receipts;

import org.jspecify.annotations.Nullable;

/** What becomes of a receipt. */
public sealed interface Judged {

    String uri();

    /** Its name in answers. */
    String outcome();

    /** Null where none is known. */
    @Nullable Integer version();

    /** That version recalled the article, and is written down. */
    record Recorded(String uri, Integer version) implements Judged {
        @Override
        public String outcome() {
            return "recorded";
        }
    }

    /** The article has not been recalled: there is nothing to take down. */
    record Standing(String uri, @Nullable Integer version) implements Judged {
        @Override
        public String outcome() {
            return "standing";
        }
    }

    /** A later version has recalled it since: that one is to be taken down, and said to be. */
    record Older(String uri, @Nullable Integer version) implements Judged {
        @Override
        public String outcome() {
            return "older";
        }
    }

    /** The partner knows of a version that this view has not read yet, or that is none. */
    record Ahead(String uri, @Nullable Integer version) implements Judged {
        @Override
        public String outcome() {
            return "ahead";
        }
    }

    /** No such article was ever released. */
    record Unknown(String uri, @Nullable Integer version) implements Judged {
        @Override
        public String outcome() {
            return "unknown";
        }
    }
}
