package org.regionwire.publisher.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Two clocks that a test sets. */
public final class SetClock {

    private final Instant start;
    private final AtomicLong steadyNanos = new AtomicLong();
    private final AtomicLong jumpedNanos = new AtomicLong();
    private final TwoClocks clocks;

    public SetClock(Instant start) {
        this.start = start;
        this.clocks =
                new TwoClocks(
                        () -> this.start.plusNanos(steadyNanos.get() + jumpedNanos.get()),
                        steadyNanos::get);
    }

    public TwoClocks clocks() {
        return clocks;
    }

    /** Time goes by, on both. */
    public void pass(Duration time) {
        steadyNanos.addAndGet(time.toNanos());
    }

    /** Somebody sets the wall's clock. */
    public void jump(Duration by) {
        jumpedNanos.addAndGet(by.toNanos());
    }
}
