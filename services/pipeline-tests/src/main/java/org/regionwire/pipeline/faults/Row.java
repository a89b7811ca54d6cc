package org.regionwire.pipeline.faults;

import java.time.Duration;

/**
 * One line of the table.
 *
 * @param deadLetters written while it lasted
 * @param wrong pages served that were not as posted
 * @param limit longest stall allowed; zero when nothing is promised
 * @param remark what the wire did not do; empty when it did all
 */
record Row(
        String fault,
        int accepted,
        int lost,
        int doubled,
        int deadLetters,
        int wrong,
        Duration stall,
        Duration limit,
        String remark) {

    /** Not even begun, and why. */
    boolean isSkipped() {
        return remark.startsWith("skipped");
    }

    /** Nothing went wrong, and nothing stalled for longer than is promised. */
    boolean isGood() {
        return isSound() && (limit.isZero() || stall.compareTo(limit) <= 0);
    }

    /** Nothing went wrong, however long it took. */
    boolean isSound() {
        return lost == 0
                && doubled == 0
                && deadLetters == 0
                && wrong == 0
                && (remark.isEmpty() || isSkipped());
    }
}
