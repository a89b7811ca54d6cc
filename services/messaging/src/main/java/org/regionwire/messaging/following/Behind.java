package org.regionwire.messaging.following;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How far a follower is behind the ends of its topics, which it asks for now and then: a broker
 * that is away sends nothing, and looks like one that has nothing. Written by one thread; times are
 * those of {@link System#nanoTime}.
 */
final class Behind {

    private static final long ASK_EVERY = Duration.ofSeconds(5).toNanos();

    /** All that the topics had at a moment. */
    private record Ends(long at, Map<TopicPartition, Long> offsets) {}

    private @Nullable Ends toReach;
    private Map<TopicPartition, Long> newest = Map.of();
    private long tried;
    private volatile long current;
    private volatile long records;

    Behind(long now) {
        this.tried = now - ASK_EVERY;
        this.current = now;
    }

    boolean isToAsk(long now) {
        return now - tried >= ASK_EVERY;
    }

    /** Somebody asks now, whether an answer comes or not. */
    void asks(long now) {
        tried = now;
    }

    /** The answer to what was asked then. */
    void ends(long askedAt, Map<TopicPartition, Long> offsets) {
        Ends ends = new Ends(askedAt, offsets);
        toReach = toReach == null ? ends : toReach;
        newest = offsets;
    }

    /** The follower has taken what comes before these. */
    void reached(Map<TopicPartition, Long> positions) {
        records = left(newest, positions);
        Ends ends = toReach;
        if (ends != null && left(ends.offsets(), positions) == 0) {
            current = ends.at();
            toReach = null;
        }
    }

    /** Records that the topics had more when they were last asked. */
    long records() {
        return records;
    }

    /** Age of what was taken: all that was written before is known. Since the start at first. */
    Duration age(long now) {
        return Duration.ofNanos(now - current);
    }

    private static long left(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream()
                .mapToLong(
                        end ->
                                Math.max(
                                        0,
                                        end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
                .sum();
    }
}
