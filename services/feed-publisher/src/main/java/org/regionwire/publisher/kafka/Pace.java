package org.regionwire.publisher.kafka;

import java.time.Duration;

/** Something that is done again after a while, by the monotonic clock. */
final class Pace {

    private final long everyNanos;
    private long lastNanos = System.nanoTime();

    Pace(Duration every) {
        this.everyNanos = every.toNanos();
    }

    boolean isDue() {
        return System.nanoTime() - lastNanos >= everyNanos;
    }

    void done() {
        lastNanos = System.nanoTime();
    }
}
