package org.regionwire.console.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.LogEnds;
import org.regionwire.console.connection.TopicReader;

/** Copies one topic into a file for each partition, in one go or in several. */
final class TopicCopy implements AutoCloseable {

    private final TopicReader reader;
    private final Admin admin;
    private final String topic;
    private final Map<TopicPartition, Long> positions;
    private final Map<Integer, PartitionWriter> writers = new TreeMap<>();

    /**
     * @param folder of the whole backup
     */
    TopicCopy(TopicReader reader, Admin admin, Path folder, String topic) throws IOException {
        this.reader = reader;
        this.admin = admin;
        this.topic = topic;
        this.positions = new HashMap<>(reader.beginnings(reader.partitions(topic)));
        Files.createDirectories(folder.resolve("topics").resolve(topic));
        for (TopicPartition partition : positions.keySet()) {
            writers.put(
                    partition.partition(),
                    new PartitionWriter(folder.resolve(file(topic, partition.partition()))));
        }
    }

    static String file(String topic, int partition) {
        return "topics/%s/%02d.jsonl.gz".formatted(topic, partition);
    }

    /** Copies all that is on the topic now. */
    void readOn() throws IOException, InterruptedException, ExecutionException {
        readOn(_ -> true);
    }

    /** Copies those of the records that were written since, up to now, that are to be kept. */
    void readOn(Predicate<ConsumerRecord<byte[], byte[]>> kept)
            throws IOException, InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = LogEnds.settled(admin, positions.keySet());
        try {
            reader.readBetween(
                    positions,
                    ends,
                    record -> {
                        if (kept.test(record)) {
                            write(record);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        positions.putAll(ends);
    }

    private void write(ConsumerRecord<byte[], byte[]> record) {
        try {
            Objects.requireNonNull(writers.get(record.partition()))
                    .write(
                            new StoredRecord(
                                    record.offset(),
                                    record.timestamp(),
                                    record.key(),
                                    record.value(),
                                    List.of(record.headers().toArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the files and says what is in them. */
    Manifest.Topic finish() throws IOException {
        close();
        List<Manifest.Partition> partitions = new ArrayList<>();
        for (Map.Entry<Integer, PartitionWriter> written : writers.entrySet()) {
            int partition = written.getKey();
            partitions.add(
                    new Manifest.Partition(
                            partition,
                            positions.getOrDefault(new TopicPartition(topic, partition), 0L),
                            written.getValue().records(),
                            file(topic, partition),
                            written.getValue().sha256()));
        }
        return new Manifest.Topic(topic, partitions);
    }

    @Override
    public void close() throws IOException {
        for (PartitionWriter writer : writers.values()) {
            writer.close();
        }
    }
}
