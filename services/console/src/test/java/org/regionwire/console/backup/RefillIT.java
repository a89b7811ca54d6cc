package org.regionwire.console.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.LogEnds;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** One partition with everything that can be in a log, copied and written anew. */
@WithWire
class RefillIT {

    private final Connection connection =
            new Connection(Wire.running().bootstrapServers(), Wire.running().registryUrl());
    private final TopicPartition original = new TopicPartition(Unique.name("original"), 0);
    private final TopicPartition anew = new TopicPartition(Unique.name("anew"), 0);
    private final Admin admin = Wire.running().admin();

    @TempDir private Path folder;

    @BeforeEach
    void createTopics() throws InterruptedException, ExecutionException {
        admin.createTopics(
                        List.of(
                                new NewTopic(original.topic(), 1, (short) 1),
                                new NewTopic(anew.topic(), 1, (short) 1)))
                .all()
                .get();
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void every_record_stands_where_it_stood_and_the_log_begins_and_ends_there()
            throws IOException, InterruptedException, ExecutionException {
        writeAllKinds();

        PartitionRefill refilled = refill(copy());

        assertThat(refilled.lead()).isEqualTo(2);
        assertThat(records(anew))
                .hasSize(7)
                .usingRecursiveComparison()
                .ignoringFields("topic", "leaderEpoch", "deliveryCount")
                .isEqualTo(records(original));
        List<TopicPartition> both = List.of(original, anew);
        Map<TopicPartition, Long> ends = LogEnds.settled(admin, both);
        assertThat(ends.get(anew)).isEqualTo(ends.get(original)).isEqualTo(16);
    }

    private void writeAllKinds() throws ExecutionException, InterruptedException {
        try (var plain = producer(Map.of());
                var transactional =
                        producer(Map.of("transactional.id", Unique.name("transactional")))) {
            transactional.initTransactions();
            send(plain, "0 is deleted", "1 is deleted");
            end(transactional, true, "2 in a transaction of its own");
            end(transactional, true, "4 in one", "5 with another");
            send(plain, "7 in none", "8 in none");
            end(transactional, false, "9 is rolled back", "10 too", "11 too");
            end(transactional, true, "13 at the end", "14 the last before the marker");
        }
        admin.deleteRecords(Map.of(original, RecordsToDelete.beforeOffset(2))).all().get();
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", Wire.running().bootstrapServers());
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void send(KafkaProducer<byte[], byte[]> producer, String... values)
            throws ExecutionException, InterruptedException {
        for (String value : values) {
            var record =
                    new ProducerRecord<>(
                            original.topic(),
                            0,
                            1_700_000_000_000L + value.length(),
                            value.startsWith("4") ? null : value.substring(0, 2).getBytes(UTF_8),
                            value.startsWith("5") ? null : value.getBytes(UTF_8));
            record.headers().add("words", value.getBytes(UTF_8)).add("words", null);
            producer.send(record).get();
        }
    }

    private void end(KafkaProducer<byte[], byte[]> producer, boolean commit, String... values)
            throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        send(producer, values);
        if (commit) {
            producer.commitTransaction();
        } else {
            producer.abortTransaction();
        }
        LogEnds.settled(admin, List.of(original));
    }

    private Manifest.Topic copy() throws IOException, InterruptedException, ExecutionException {
        try (TopicReader reader = new TopicReader(connection, _ -> {});
                TopicCopy copy = new TopicCopy(reader, admin, folder, original.topic())) {
            copy.readOn();
            return copy.finish();
        }
    }

    private PartitionRefill refill(Manifest.Topic stored)
            throws IOException, InterruptedException, ExecutionException {
        try (Refill refill =
                        new Refill(
                                connection, admin, new SchemaIds(Map.of()), Unique.name("refill"));
                PartitionRefill partition =
                        new PartitionRefill(anew.topic(), stored.partitions().getFirst(), folder)) {
            refill.write(List.of(partition));
            admin.deleteRecords(Map.of(anew, RecordsToDelete.beforeOffset(partition.lead())))
                    .all()
                    .get();
            return partition;
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records(TopicPartition partition) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (TopicReader reader = new TopicReader(connection, _ -> {})) {
            reader.read(List.of(partition), records::add);
        }
        return records;
    }
}
