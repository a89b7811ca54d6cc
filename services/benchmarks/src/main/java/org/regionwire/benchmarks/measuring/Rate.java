package org.regionwire.benchmarks.measuring;

import java.util.List;

/** How fast a count grew. */
public final class Rate {

    /** Part of the count that is left out: programs are slower while they warm up. */
    private static final double WARM_UP = 0.25;

    private static final double NANOS = 1e9;

    private Rate() {}

    /**
     * What a counter showed.
     *
     * @param nanos on a clock that only goes forward
     */
    public record Sample(long nanos, long count) {}

    /**
     * Per second, from the first sample past the warm-up to the first at the target.
     *
     * @param samples in the order of their time
     * @param target count at which the work was done
     * @throws IllegalArgumentException when it never got there, or was there before it was looked
     *     at
     */
    public static double perSecond(List<Sample> samples, long target) {
        Sample end = first(samples, target);
        Sample start = first(samples, Math.max(1, Math.round(target * WARM_UP)));
        if (start.count() >= end.count()) {
            throw new IllegalArgumentException(
                    "done before it could be measured: give it more than " + target);
        }
        return (end.count() - start.count()) * NANOS / (end.nanos() - start.nanos());
    }

    private static Sample first(List<Sample> samples, long count) {
        return samples.stream()
                .filter(sample -> sample.count() >= count)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "never came to " + count + ": " + samples));
    }
}
