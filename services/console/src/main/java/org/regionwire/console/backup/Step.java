package org.regionwire.console.backup;

/**
 * One step of writing a partition anew so that every record gets the offset that it had. Nobody who
 * reads committed records ever sees what fills the gaps.
 */
sealed interface Step {

    /** Offsets before the first record: filled, then deleted. */
    record Lead(long offsets) implements Step {}

    /** A record that another follows at the next offset, or that {@link Void} follows. */
    record Plain(StoredRecord record) implements Step {}

    /** A record before a gap of one: the marker of a transaction that is committed fills it. */
    record Closing(StoredRecord record) implements Step {}

    /**
     * A gap of more than one: records that are rolled back, and the marker that says so.
     *
     * @param records one fewer than the offsets of the gap
     * @param timestamp of the record before
     */
    record Void(long records, long timestamp) implements Step {}
}
