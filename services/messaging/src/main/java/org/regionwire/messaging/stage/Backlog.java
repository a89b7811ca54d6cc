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
    void is(TopicPartition partition, long records, Instant oldest) {
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

    /**
     * The oldest of what waits there is no older than this; changes nothing where nothing waits.
     */
    public void since(TopicPartition partition, Instant oldest) {
        partitions.computeIfPresent(
                partition, (_, waiting) -> new Waiting(waiting.records(), oldest));
    }

    /** They are another instance's from now on. */
    void forget(Collection<TopicPartition> gone) {
        partitions.keySet().removeAll(gone);
    }

    /** All others are another instance's from now on. */
    public void keep(Collection<TopicPartition> held) {
        partitions.keySet().retainAll(held);
    }

    /** Of all partitions together. */
    public long records() {
        return partitions.values().stream().mapToLong(Waiting::records).sum();
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
