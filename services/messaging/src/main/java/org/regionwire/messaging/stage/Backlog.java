package org.regionwire.messaging.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** What the partitions of this instance hold that is not through yet, and since when. */
public final class Backlog {

    private record Waiting(long records, Instant since) {}

    private final Map<TopicPartition, Waiting> partitions = new ConcurrentHashMap<>();

    /**
     * So many records wait, the oldest of them since {@code oldest}; none forgets the partition.
     */
    public void is(TopicPartition partition, long records, Instant oldest) {
        if (records <= 0) {
            partitions.remove(partition);
        } else {
            partitions.put(partition, new Waiting(records, oldest));
        }
    }

    /** So many were seen to wait now; whoever waited before has done so since then. */
    public void seen(TopicPartition partition, long records, Instant now) {
        Waiting before = partitions.get(partition);
        is(partition, records, before == null ? now : before.since());
    }

    /** They are another instance's from now on. */
    public void forget(Collection<TopicPartition> gone) {
        partitions.keySet().removeAll(gone);
    }

    public long records() {
        return partitions.values().stream().mapToLong(Waiting::records).sum();
    }

    /** How many of one partition wait. */
    public long records(TopicPartition partition) {
        Waiting waiting = partitions.get(partition);
        return waiting == null ? 0 : waiting.records();
    }

    /** How long the oldest record has waited. */
    public Duration age(Instant now) {
        return partitions.values().stream()
                .map(Waiting::since)
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
