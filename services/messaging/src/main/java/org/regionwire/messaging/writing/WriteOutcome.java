package org.regionwire.messaging.writing;

/** What became of records that were to be written together. */
public sealed interface WriteOutcome {

    /** All are committed. */
    record Committed() implements WriteOutcome {}

    /** One is larger than its topic takes; none was written. */
    record TooLarge(String topic, int bytes, int largest) implements WriteOutcome {}

    /**
     * The broker or the registry cannot take them now.
     *
     * @param uncertain true when the commit itself got no answer: the records may stand or not, so
     *     who tries again must do so under the same keys
     */
    record Unavailable(String reason, boolean uncertain) implements WriteOutcome {}
}
