package org.regionwire.messaging.stage;

import java.util.Locale;

/** Why a record is dead, in as few words as a counter can bear; the same words in every service. */
public enum DeadReason {
    /** Bytes that are no record, or of a schema that nobody has. */
    CORRUPT,
    /** The mapping threw. */
    UNMAPPABLE,
    /** The output is larger than its topic takes. */
    TOO_LARGE;

    /** As the metric calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
