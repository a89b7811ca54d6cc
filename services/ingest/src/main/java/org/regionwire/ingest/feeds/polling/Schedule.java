package org.regionwire.ingest.feeds.polling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a source is asked next. Something new halves the interval, nothing new makes it half as long
 * again; failures double it; what the source asks for lengthens it. All of it is clamped here and
 * nowhere else: to the bounds of the source, but for Retry-After, which is kept as it is asked.
 * Pure.
 */
public final class Schedule {

    /** A server may ask for so much patience; more is an error of its clock. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    /** Doublings that count; the clamp holds long before. */
    private static final int DOUBLINGS = 16;

    /**
     * Share of the interval that the source's uri may add, so that sources do not march in step.
     */
    private static final double SPREAD = 0.1;

    /**
     * The next check.
     *
     * @param interval before the source's wishes and the spread; the next one grows out of it
     */
    public record Next(Duration interval, Instant at) {}

    private final PollingRules rules;

    public Schedule(PollingRules rules) {
        this.rules = rules;
    }

    /**
     * After an answer that could be read.
     *
     * @param before the interval so far; zero for a source that was never read
     * @param changed whether something was new
     * @param asked longest of ttl, max-age and Expires; null where the source asks for nothing
     * @param retryAfter as a page of the source asks; null where none does
     */
    public Next afterSuccess(
            String uri,
            Duration before,
            boolean changed,
            @Nullable Duration asked,
            @Nullable Duration retryAfter,
            Instant now) {
        Duration interval = rules.clamped(adapted(before, changed));
        Duration wait = asked != null && asked.compareTo(interval) > 0 ? asked : interval;
        return new Next(interval, at(uri, wait, retryAfter, now));
    }

    /**
     * After an answer that could not be read, or none.
     *
     * @param failures in a row, this one counted
     * @param retryAfter as asked; null where it is not
     */
    public Next afterFailure(
            String uri, Duration before, int failures, @Nullable Duration retryAfter, Instant now) {
        Duration first = rules.clamped(before);
        Duration backOff = first.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), DOUBLINGS));
        return new Next(first, at(uri, backOff, retryAfter, now));
    }

    private Instant at(String uri, Duration wait, @Nullable Duration retryAfter, Instant now) {
        Duration own = rules.clamped(wait);
        Duration patience =
                retryAfter == null || retryAfter.compareTo(PATIENCE) < 0 ? retryAfter : PATIENCE;
        return now.plus(
                spread(uri, patience != null && patience.compareTo(own) > 0 ? patience : own));
    }

    private Duration adapted(Duration before, boolean changed) {
        if (before.isZero()) {
            return rules.shortest();
        }
        return changed ? before.dividedBy(2) : before.multipliedBy(3).dividedBy(2);
    }

    /** Up to a tenth more, always the same for one uri; never less, so that wishes are kept. */
    private static Duration spread(String uri, Duration wait) {
        double share = Math.floorMod(uri.hashCode() * 0x9E3779B9, 1000) / 1000.0;
        return wait.plusMillis((long) (wait.toMillis() * SPREAD * share));
    }
}
