package org.regionwire.benchmarks.measuring;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Durations by their rank: each figure is one that was measured, none is made up between two. */
public record Percentiles(List<Duration> sorted) {

    /**
     * @throws IllegalArgumentException when nothing was measured
     */
    public Percentiles {
        sorted = sorted.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    public static Percentiles of(Collection<Duration> measured) {
        return new Percentiles(List.copyOf(measured));
    }

    /**
     * The shortest duration that so many percent of all do not exceed.
     *
     * @param percent over 0, up to 100
     */
    public Duration at(double percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100);
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
