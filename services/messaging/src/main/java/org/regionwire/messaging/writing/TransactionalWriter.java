package org.regionwire.messaging.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Writes several records in one transaction, with a bounded number of producers. */
public final class TransactionalWriter implements AutoCloseable {

    private static final int PRODUCERS = 4;
    private static final int WAIT_SECONDS = 10;

    private final Semaphore free = new Semaphore(PRODUCERS, true);
    private final TopicCatalogue catalogue = TopicCatalogue.load();
    private final WireEncoder encoder;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final KafkaTemplate<byte[], byte[]> template;

    /**
     * @param client unique among all running programs: service and instance
     */
    public TransactionalWriter(KafkaSettings kafka, RegistrySchemas schemas, String client) {
        this.encoder = new WireEncoder(schemas);
        this.producers = new DefaultKafkaProducerFactory<>(KafkaClients.producer(kafka, client));
        producers.setTransactionIdPrefix(client + "-writer-");
        this.template = new KafkaTemplate<>(producers);
    }

    /** Returns when all records are committed, or none. */
    public WriteOutcome write(List<Outbound> records) {
        List<ProducerRecord<byte[], byte[]>> encoded = new ArrayList<>();
        try {
            for (Outbound record : records) {
                byte[] value = value(record);
                int bytes = value == null ? 0 : value.length;
                int largest = largest(record.topic());
                if (bytes > largest) {
                    return new WriteOutcome.TooLarge(record.topic(), bytes, largest);
                }
                encoded.add(producerRecord(record, value));
            }
        } catch (RegistryUnavailableException e) {
            return new WriteOutcome.Unavailable(String.valueOf(e.getMessage()), false);
        }
        return commit(encoded);
    }

    private WriteOutcome commit(List<ProducerRecord<byte[], byte[]>> records) {
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return new WriteOutcome.Unavailable("too many are writing at this moment", false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new WriteOutcome.Unavailable("the service is stopping", false);
        }
        try {
            template.executeInTransaction(
                    operations -> {
                        records.forEach(operations::send);
                        return true;
                    });
            return new WriteOutcome.Committed();
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return new WriteOutcome.Unavailable(
                    "the broker does not take it: " + e.getMessage(), true);
        } finally {
            free.release();
        }
    }

    private byte @Nullable [] value(Outbound record) {
        return record.value() == null ? null : encoder.encode(record.topic(), record.value());
    }

    private int largest(String topic) {
        return catalogue
                .topic(topic)
                .map(TopicDefinition::largestMessage)
                .orElseThrow(() -> new IllegalArgumentException("no topic " + topic));
    }

    private static ProducerRecord<byte[], byte[]> producerRecord(
            Outbound record, byte @Nullable [] value) {
        List<Header> headers = new ArrayList<>();
        record.headers().forEach((n, v) -> headers.add(new RecordHeader(n, v.getBytes(UTF_8))));
        return new ProducerRecord<>(
                record.topic(), null, record.key().getBytes(UTF_8), value, headers);
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
