package org.regionwire.console.connection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Where the logs of partitions begin and end. */
public final class LogEnds {

    /** Longer than any transaction of the wire may be open. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private LogEnds() {}

    /** Where the next record will stand, records of open transactions counted. */
    public static Map<TopicPartition, Long> written(
            Admin admin, Collection<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        return offsets(admin, partitions, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Where the first record of each is, or would be. */
    public static Map<TopicPartition, Long> starts(
            Admin admin, Collection<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        return offsets(admin, partitions, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /**
     * Waits until every transaction that is open now has ended.
     *
     * @return committed ends; all that was written when this was called stands before them
     * @throws IllegalStateException when a transaction stays open for a minute
     */
    public static Map<TopicPartition, Long> settled(
            Admin admin, Collection<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> written = written(admin, partitions);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Map<TopicPartition, Long> committed =
                    offsets(admin, partitions, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
            var open =
                    partitions.stream()
                            .filter(p -> offset(committed, p) < offset(written, p))
                            .findFirst();
            if (open.isEmpty()) {
                return committed;
            }
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException(
                        "a transaction on %s has been open for %d s: which service hangs?"
                                .formatted(open.get(), PATIENCE.toSeconds()));
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin,
            Collection<TopicPartition> partitions,
            OffsetSpec spec,
            IsolationLevel isolation)
            throws InterruptedException, ExecutionException {
        return admin
                .listOffsets(
                        partitions.stream().collect(Collectors.toMap(p -> p, _ -> spec)),
                        new ListOffsetsOptions(isolation))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }
}
