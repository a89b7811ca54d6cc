package org.regionwire.pipeline.faults;

import java.time.Duration;

/**
 * Something that goes wrong, and is over when {@code happens} returns.
 *
 * @param name as it stands in the table
 * @param lasts about how long that takes
 * @param kills whether a service is killed: nothing may stall for longer than 15 s then
 */
record Fault(String name, Layout layout, Duration lasts, boolean kills, Act happens) {

    /** Longest that an article may wait because a service was killed. */
    static final Duration LONGEST_STALL = Duration.ofSeconds(15);

    /** What is done to the wire, and how it is undone. */
    @FunctionalInterface
    interface Act {

        /**
         * Does it, and returns when all is there again.
         *
         * @throws Unmet when the wire does not do what it should
         */
        void to(Scene scene);
    }
}
