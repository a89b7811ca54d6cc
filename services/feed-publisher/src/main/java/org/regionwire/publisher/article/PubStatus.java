package org.regionwire.publisher.article;

import java.util.Locale;

/** Whether an article may be shown. */
public enum PubStatus {
    /** Show it. */
    USABLE,
    /** Questionable: take it down, it may return. */
    WITHHELD,
    /** Final: take it down. */
    CANCELED;

    /** As the record calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
