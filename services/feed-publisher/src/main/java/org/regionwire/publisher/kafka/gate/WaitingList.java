package org.regionwire.publisher.kafka.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many articles under embargo this instance's partitions hold, and until when the first. Kept
 * beside the stores, so that it can also be asked when their thread is stuck.
 */
final class WaitingList {

    private record Of(long articles, @Nullable Instant first) {}

    private final Map<Integer, Of> partitions = new ConcurrentHashMap<>();

    void is(int partition, long articles, @Nullable Instant first) {
        partitions.put(partition, new Of(articles, first));
    }

    void forget(int partition) {
        partitions.remove(partition);
    }

    long articles() {
        return partitions.values().stream().mapToLong(Of::articles).sum();
    }

    /** For how long the first has been due; zero when none is. */
    Duration late(Instant now) {
        return partitions.values().stream()
                .flatMap(of -> Stream.ofNullable(of.first()))
                .map(first -> Duration.between(first, now))
                .filter(late -> !late.isNegative())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
