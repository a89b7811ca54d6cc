package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Tells the backlog what comes in. Kafka makes it, so it is public and finds the backlog set. */
public final class FetchWatch implements ConsumerInterceptor<byte[], byte[]> {

    /** Setting of the consumer that holds the {@link GateBacklog} itself. */
    static final String BACKLOG = "regionwire.gate.backlog";

    private @Nullable GateBacklog backlog;

    @Override
    public void configure(Map<String, ?> settings) {
        backlog = (GateBacklog) Objects.requireNonNull(settings.get(BACKLOG));
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> fetched = records.records(partition);
            ConsumerRecord<byte[], byte[]> first = fetched.getFirst();
            Objects.requireNonNull(backlog)
                    .fetched(
                            partition,
                            first.offset(),
                            fetched.getLast().offset(),
                            Instant.ofEpochMilli(first.timestamp()));
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // Decided is what counts; the commit follows within milliseconds.
    }

    @Override
    public void close() {
        // The backlog outlives the consumer.
    }
}
