package org.regionwire.console.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** Reads committed records without a consumer group: nobody's offsets move. For one thread. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration TELL_EVERY = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Consumer<String> progress;
    private final Map<String, List<TopicPartition>> known = new HashMap<>();

    /**
     * @param progress is told now and then how far a long reading is
     */
    public TopicReader(Connection connection, Consumer<String> progress) {
        this(connection.consumerSettings(), progress);
    }

    private TopicReader(Map<String, Object> settings, Consumer<String> progress) {
        this.consumer = new KafkaConsumer<>(settings);
        this.progress = progress;
    }

    /** One that hands over what was rolled back, too: that lies on disk like all else. */
    public static TopicReader ofEverything(Connection connection, Consumer<String> progress) {
        Map<String, Object> settings = connection.consumerSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        return new TopicReader(settings, progress);
    }

    /**
     * All partitions of a topic.
     *
     * @throws IllegalStateException when there is no such topic
     */
    public List<TopicPartition> partitions(String topic) {
        return known.computeIfAbsent(
                topic,
                _ -> {
                    List<PartitionInfo> infos = consumer.partitionsFor(topic);
                    if (infos == null || infos.isEmpty()) {
                        throw new IllegalStateException(
                                "topic %s is missing: run regionwire topics create"
                                        .formatted(topic));
                    }
                    return infos.stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
                });
    }

    /** Where records of this key are: all of the wire is written by Kafka's default partitioner. */
    public TopicPartition partition(String topic, String key) {
        int hash = Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8)));
        return new TopicPartition(topic, hash % partitions(topic).size());
    }

    /** Hands over every record from the beginning to at least the ends that are seen now. */
    public void read(
            Collection<TopicPartition> partitions, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        readBetween(beginnings(partitions), consumer.endOffsets(partitions), each);
    }

    /** Where the first record of each is, or would be. */
    public Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
        return consumer.beginningOffsets(partitions);
    }

    /** Like {@link #read}, beginning with the first record of each partition at that time. */
    public void readSince(
            Instant since,
            Collection<TopicPartition> partitions,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, since.toEpochMilli()));
        Map<TopicPartition, Long> starts = new HashMap<>();
        consumer.offsetsForTimes(times)
                .forEach(
                        (partition, found) -> {
                            if (found != null) {
                                starts.put(partition, found.offset());
                            }
                        });
        readBetween(starts, consumer.endOffsets(partitions), each);
    }

    /** Like {@link #read}, beginning at these offsets. */
    public void readFrom(
            Map<TopicPartition, Long> starts, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        readBetween(starts, consumer.endOffsets(starts.keySet()), each);
    }

    private record Span(TopicPartition partition, long start, long end) {}

    /**
     * Hands over every committed record from the starts to, and without, the ends.
     *
     * @param ends committed ones; a partition without a start is not read
     */
    public void readBetween(
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        List<Span> spans = spans(starts, ends);
        consumer.assign(spans.stream().map(Span::partition).toList());
        spans.forEach(span -> consumer.seek(span.partition(), span.start()));
        long wanted = spans.stream().mapToLong(span -> span.end() - span.start()).sum();
        long tellAt = System.nanoTime() + TELL_EVERY.toNanos();
        long records = 0;
        while (spans.stream().anyMatch(s -> consumer.position(s.partition()) < s.end())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
                    records++;
                    each.accept(record);
                }
            }
            if (System.nanoTime() >= tellAt) {
                progress.accept("read %,d of about %,d records".formatted(records, wanted));
                tellAt += TELL_EVERY.toNanos();
            }
        }
    }

    private static List<Span> spans(
            Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
        List<Span> spans = new ArrayList<>();
        ends.forEach(
                (partition, end) -> {
                    long start = starts.getOrDefault(partition, end);
                    if (start < end) {
                        spans.add(new Span(partition, start, end));
                    }
                });
        return spans;
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Where the next committed record of each partition will stand. */
    public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return consumer.endOffsets(partitions);
    }

    /** Whether the record at this place is still there; its partition has records behind it. */
    public boolean stands(Place place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, place.offset());
        while (consumer.position(partition) <= place.offset()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                return record.offset() == place.offset();
            }
        }
        return false;
    }

    /** Begins to follow the partitions there; {@link #follow} goes on with it. */
    public void start(Map<TopicPartition, Long> from) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
    }

    /** Hands over what came since, after a moment at most. */
    public void follow(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        consumer.poll(POLL).forEach(each);
    }

    /** Whether everything before these ends has been handed over. */
    public boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    public static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    public static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
