package org.regionwire.messaging.stage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Records that were polled and not committed yet. A consumer that ends with some in hand, since its
 * producer was fenced, gives them back: otherwise Spring, which moves committed offsets over commit
 * markers up to the consumer's position when partitions go, moves them over these records too, and
 * nobody ever reads them again.
 */
final class InHand {

    private final Map<TopicPartition, Long> firsts = new ConcurrentHashMap<>();

    void took(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(record -> firsts.merge(partition(record), record.offset(), Math::min));
    }

    void committed(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(record -> firsts.remove(partition(record)));
    }

    /** To be called on the consumer's thread before its partitions go. */
    void giveBack(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Long first = firsts.remove(partition);
            if (first != null && consumer.assignment().contains(partition)) {
                consumer.seek(partition, first);
            }
        }
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
