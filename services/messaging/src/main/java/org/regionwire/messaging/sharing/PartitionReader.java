package org.regionwire.messaging.sharing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;

/** Reads one partition of a topic up to its end, committed records only. */
public final class PartitionReader {

    private static final Duration POLL = Duration.ofMillis(250);

    private final KafkaSettings kafka;
    private final String client;
    private final String topic;

    /**
     * @param client of the replica; names its connections
     */
    public PartitionReader(KafkaSettings kafka, String client, String topic) {
        this.kafka = kafka;
        this.client = client;
        this.topic = topic;
    }

    /**
     * Hands over each record. Whoever calls it has fenced all others that write this partition, so
     * that what is committed now is all there is.
     */
    public void read(int partition, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        var read = new TopicPartition(topic, partition);
        Map<String, Object> settings = KafkaClients.consumer(kafka, client + "-" + partition);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            consumer.assign(List.of(read));
            consumer.seekToBeginning(List.of(read));
            long end = consumer.endOffsets(List.of(read)).getOrDefault(read, 0L);
            while (consumer.position(read) < end) {
                consumer.poll(POLL).forEach(each);
            }
        }
    }
}
