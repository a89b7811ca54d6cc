package org.regionwire.ingest.documents;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a delivery.
 *
 * @param parameter that it lies in; null when it lies in the content
 * @param detail a sentence that says what to do
 */
public record Fault(Kind kind, @Nullable String parameter, String detail) {

    /** What is wrong; the names are part of the HTTP interface. */
    public enum Kind {
        MISSING_PARAMETER,
        UNKNOWN_PROVIDER,
        PROVIDER_DISABLED,
        UNKNOWN_PUBLICATION,
        BAD_DATE,
        BAD_REVISION,
        BAD_URL,
        TOO_LONG,
        EMPTY,
        NOT_TEXT,
        /** A damaged file. */
        UNREADABLE,
        ENCRYPTED,
        NO_ARTICLE,
        TOO_DEEP,
        TOO_MUCH,
        /** A page of a digital edition, that has the links of its articles only. */
        LAYOUT_PAGE,
        ERASED,
        /** Nothing is wrong: there is too much else to do. */
        BUSY
    }
}
