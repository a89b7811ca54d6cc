package org.regionwire.messaging.stage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Keeps the backlog right, on the consumer's own thread: nobody else may ask the consumer. Its lag
 * ends at the last stable offset, so a transaction under way is not counted.
 */
final class BacklogWatch {

    private final Backlog backlog;
    private final InstantSource clock;

    BacklogWatch(Backlog backlog, InstantSource clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    /** A batch is in hand: it waits too, until its commit. */
    void took(List<ConsumerRecord<byte[], byte[]>> batch, Consumer<?, ?> consumer) {
        Map<TopicPartition, Integer> counts = new HashMap<>();
        Map<TopicPartition, Instant> oldest = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            TopicPartition partition = partition(record);
            counts.merge(partition, 1, Integer::sum);
            oldest.putIfAbsent(partition, Instant.ofEpochMilli(record.timestamp()));
        }
        look(consumer);
        oldest.forEach(
                (partition, since) ->
                        backlog.is(
                                partition,
                                counts.getOrDefault(partition, 0) + lag(consumer, partition),
                                since));
    }

    /** The batch is through; what is left is as old as its last record at most. */
    void committed(List<ConsumerRecord<byte[], byte[]>> batch, Consumer<?, ?> consumer) {
        Map<TopicPartition, Instant> newest = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            newest.put(partition(record), Instant.ofEpochMilli(record.timestamp()));
        }
        newest.forEach(
                (partition, since) -> backlog.is(partition, lag(consumer, partition), since));
    }

    /**
     * Also when nothing comes: a commit marker behind the last record counts until it is passed.
     */
    void look(Consumer<?, ?> consumer) {
        Instant now = clock.instant();
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition)
                    .ifPresent(records -> backlog.seen(partition, records, now));
        }
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private static long lag(Consumer<?, ?> consumer, TopicPartition partition) {
        return consumer.currentLag(partition).orElse(0);
    }
}
