package org.regionwire.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.regionwire.schemas.wireformat.WireFormat;

/**
 * One topic, seen from outside. Tests of one JVM share its topics, so each looks for its own keys
 * ({@link Unique}).
 */
public final class TestTopic {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Wire wire;
    private final String name;

    TestTopic(Wire wire, String name) {
        this.wire = wire;
        this.name = name;
    }

    /** Sends bytes as they are, null for a tombstone; returns when the broker has them. */
    public RecordMetadata send(String key, byte @Nullable [] value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", wire.bootstrapServers());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(name, key.getBytes(UTF_8), value)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("%s refuses a record.".formatted(name), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped while sending.", e);
        }
    }

    /** Sends a record in the wire format, under the id of the topic's registered schema. */
    public RecordMetadata send(String key, SpecificRecord value) {
        return send(key, encode(value));
    }

    /** The bytes that {@link #send(String, SpecificRecord)} sends. */
    public byte[] encode(SpecificRecord value) {
        return WireFormat.encode(wire.schemaId(name), value);
    }

    /**
     * Every committed record from the start of the topic to its present end; waits for transactions
     * that are open, since one that its producer knows to be committed can be so for a moment.
     */
    public List<ConsumerRecord<byte[], byte[]>> read() {
        try (var consumer = consumer("read_committed");
                var open = consumer("read_uncommitted")) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            var ends = open.endOffsets(open.assignment());
            Awaitility.await("the end of " + name)
                    .atMost(LIMIT)
                    .pollDelay(Duration.ZERO)
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(POLL).forEach(records::add);
                                return ends.entrySet().stream()
                                        .allMatch(
                                                end ->
                                                        consumer.position(end.getKey())
                                                                >= end.getValue());
                            });
            return List.copyOf(records);
        }
    }

    /** Every committed record with this key up to the present end. */
    public List<ConsumerRecord<byte[], byte[]>> read(String key) {
        return read().stream().filter(record -> hasKey(record, key)).toList();
    }

    /**
     * Reads committed records from the start until there are enough with this key.
     *
     * @return those with the key; fails after 30 s
     */
    public List<ConsumerRecord<byte[], byte[]>> await(String key, int count) {
        return await(
                key + " " + count + " times on " + name,
                record -> hasKey(record, key),
                found -> found.size() >= count);
    }

    /** Like {@link #await(String, int)}, for any records and any idea of enough. */
    public List<ConsumerRecord<byte[], byte[]>> await(
            String what,
            Predicate<ConsumerRecord<byte[], byte[]>> wanted,
            Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        try (var consumer = consumer("read_committed")) {
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            Awaitility.await(what)
                    .atMost(LIMIT)
                    .pollDelay(Duration.ZERO)
                    .pollInSameThread()
                    .until(
                            () -> {
                                for (var record : consumer.poll(POLL)) {
                                    if (wanted.test(record)) {
                                        found.add(record);
                                    }
                                }
                                return enough.test(found);
                            });
            return List.copyOf(found);
        }
    }

    /** Decodes a value of this topic with the schema that it was written with. */
    public <T extends SpecificRecord> T decode(ConsumerRecord<byte[], byte[]> record, Class<T> as) {
        return new WireDecoder<>(as, new RegistryLookup(wire.registryUrl())).decode(record.value());
    }

    private KafkaConsumer<byte[], byte[]> consumer(String isolation) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        wire.bootstrapServers(),
                        "isolation.level",
                        isolation,
                        "enable.auto.commit",
                        false);
        var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> all =
                consumer.partitionsFor(name).stream()
                        .map(info -> new TopicPartition(name, info.partition()))
                        .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer;
    }

    private static boolean hasKey(ConsumerRecord<byte[], byte[]> record, String key) {
        return record.key() != null && new String(record.key(), UTF_8).equals(key);
    }
}
