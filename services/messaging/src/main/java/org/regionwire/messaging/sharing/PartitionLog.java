package org.regionwire.messaging.sharing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;

/**
 * Writes what the work on one partition gives. Its transactional id is the partition's, whichever
 * replica has it: who opens it fences all who had it before, and aborts what they left open.
 */
public final class PartitionLog implements AutoCloseable {

    private static final int OPEN_WITHIN_MILLIS = 15_000;

    private final KafkaProducer<byte[], byte[]> producer;

    /**
     * @param client of the replica; names its connections
     * @param work the same for all replicas; with the partition it makes the transactional id
     */
    public PartitionLog(KafkaSettings kafka, String client, String work, int partition) {
        Map<String, Object> settings =
                new HashMap<>(KafkaClients.producer(kafka, client + "-" + partition));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, work + "-" + partition);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, OPEN_WITHIN_MILLIS);
        this.producer = new KafkaProducer<>(settings);
    }

    /** Fences the others. */
    public void open() {
        producer.initTransactions();
    }

    /**
     * All or nothing.
     *
     * @throws KafkaException when it is not known to be written, and not to be written again by
     *     this one: it was fenced, or the broker does not answer
     */
    public void write(List<ProducerRecord<byte[], byte[]>> records) {
        producer.beginTransaction();
        for (ProducerRecord<byte[], byte[]> record : records) {
            var _ = producer.send(record); // The commit throws what befell it.
        }
        producer.commitTransaction();
    }

    @Override
    public void close() {
        // What is open is aborted by whoever opens it next, or by the broker in time.
        producer.close(Duration.ZERO);
    }
}
