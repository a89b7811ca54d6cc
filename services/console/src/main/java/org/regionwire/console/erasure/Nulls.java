package org.regionwire.console.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.erasure.Findings.Held;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.catalogue.Topics;

/**
 * Writes what makes the broker's cleaner drop a record: a null under its key, and for a document's
 * cuts the same cuts without the article. All of it is one transaction.
 */
final class Nulls implements AutoCloseable {

    /** Key of records that only take place in the log: no reader ever sees one. */
    static final String TICK = "regionwire-tick";

    private record Target(TopicPartition partition, ByteBuffer key) {}

    private final KafkaProducer<byte[], byte[]> producer;
    private final WireEncoder encoder;

    Nulls(Connection connection) {
        this.encoder = new WireEncoder(connection.schemas());
        this.producer = connection.transactionalProducer("console-erase-" + UUID.randomUUID());
        producer.initTransactions();
    }

    void replace(Findings findings, String uri) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(nulls(findings.held()));
        for (Findings.Cut cut : findings.cuts()) {
            if (CutsText.isTextOf(cut.cuts(), uri)) {
                records.add(rewritten(cut, uri));
            }
        }
        producer.beginTransaction();
        try {
            records.forEach(producer::send);
            producer.commitTransaction();
        } catch (KafkaException e) {
            throw new IllegalStateException(
                    "the broker does not take it, nothing was erased: " + e.getMessage(), e);
        }
    }

    /**
     * One record in each partition, rolled back: the broker closes the segment that was last
     * written to when the next record comes, and cleans closed ones only.
     */
    void tick(Collection<TopicPartition> partitions) {
        producer.beginTransaction();
        for (TopicPartition partition : partitions) {
            producer.send(
                    new ProducerRecord<>(
                            partition.topic(), partition.partition(), TICK.getBytes(UTF_8), null));
        }
        producer.flush();
        producer.abortTransaction();
    }

    /**
     * Not of articles.published, where the cancel is the last record and stays; nor of what has no
     * key, which the cleaner drops anyway.
     */
    private static List<ProducerRecord<byte[], byte[]>> nulls(List<Held> held) {
        Map<Target, ProducerRecord<byte[], byte[]>> nulls = new LinkedHashMap<>();
        for (Held record : held) {
            String topic = record.place().topic();
            ByteBuffer key = record.key();
            boolean isReplacedOtherwise =
                    topic.equals(Topics.ARTICLES_PUBLISHED) || topic.equals(Topics.DOCUMENTS_CUTS);
            if (key != null && !isReplacedOtherwise) {
                nulls.put(
                        new Target(record.partition(), key),
                        new ProducerRecord<>(topic, record.place().partition(), key.array(), null));
            }
        }
        return List.copyOf(nulls.values());
    }

    private ProducerRecord<byte[], byte[]> rewritten(Findings.Cut cut, String uri) {
        return new ProducerRecord<>(
                Topics.DOCUMENTS_CUTS,
                null,
                cut.cuts().getUri().getBytes(UTF_8),
                encoder.encode(Topics.DOCUMENTS_CUTS, CutsText.without(cut.cuts(), uri)),
                cut.headers());
    }

    @Override
    public void close() {
        producer.close();
    }
}
