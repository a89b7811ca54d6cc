package org.regionwire.publisher.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The wall's clock, and the steady one that has counted from what the wall said at the start, or
 * from less where that was surely wrong. A wall that jumps, forward or back, parts them; then only
 * what both say is believed. The steady one stands still while the machine sleeps.
 */
public final class TwoClocks {

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final Instant start;
    private final long nanosAtStart;

    /**
     * @param nanos of a clock that nobody sets, as {@link System#nanoTime}
     */
    public TwoClocks(InstantSource wall, LongSupplier nanos) {
        this(wall, nanos, Duration.ZERO);
    }

    /**
     * @param wrongBy how far the wall is surely ahead at the start; not negative
     */
    public TwoClocks(InstantSource wall, LongSupplier nanos, Duration wrongBy) {
        this.wall = wall;
        this.nanos = nanos;
        this.start = wall.instant().minus(wrongBy);
        this.nanosAtStart = nanos.getAsLong();
    }

    /** Of this machine, from now on. */
    public static TwoClocks ofTheMachine(Duration wrongBy) {
        return new TwoClocks(InstantSource.system(), System::nanoTime, wrongBy);
    }

    /** The time that both say has come: what is due by it is never early. */
    public Instant now() {
        Instant steady = steady();
        Instant said = wall.instant();
        return said.isBefore(steady) ? said : steady;
    }

    /** The time that one of them at least says has come: what is not due by it is not late. */
    public Instant latest() {
        Instant steady = steady();
        Instant said = wall.instant();
        return said.isBefore(steady) ? steady : said;
    }

    /** How far the wall's clock is ahead of the steady one; negative when it is behind. */
    public Duration apart() {
        return Duration.between(steady(), wall.instant());
    }

    private Instant steady() {
        return start.plusNanos(nanos.getAsLong() - nanosAtStart);
    }
}
