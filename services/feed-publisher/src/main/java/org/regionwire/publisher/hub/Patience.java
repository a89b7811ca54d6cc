package org.regionwire.publisher.hub;

import java.time.Duration;

/**
 * How long a subscriber that fails is tried again: pauses double, up to a longest one.
 *
 * @param shortest pause after the first failure
 * @param longest pause
 * @param atMost from the first failure on; then the hub waits for the feed's next change
 */
public record Patience(Duration shortest, Duration longest, Duration atMost) {

    private static final int MOST_DOUBLINGS = 30;

    /** The pause after so many failures in a row. */
    Duration pause(int failures) {
        Duration pause = shortest.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
