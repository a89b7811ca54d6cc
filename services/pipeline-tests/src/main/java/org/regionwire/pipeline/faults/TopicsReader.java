package org.regionwire.pipeline.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** Writes into the ledger what a read_committed consumer sees, and counts dead letters. */
final class TopicsReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final String DEAD_LETTERS = ".dlt";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Ledger ledger;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger deadLetters = new AtomicInteger();
    private volatile boolean closing;
    private volatile Map<TopicPartition, Long> positions = Map.of();

    private TopicsReader(String bootstrapServers, Ledger ledger) {
        this.ledger = ledger;
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed",
                                "reconnect.backoff.max.ms",
                                200,
                                "auto.offset.reset",
                                "earliest"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        this.partitions =
                TopicCatalogue.load().topics().stream()
                        .filter(topic -> Hop.of(topic.name()).isPresent() || isDead(topic.name()))
                        .flatMap(TopicsReader::partitions)
                        .toList();
    }

    static TopicsReader start(String bootstrapServers, Ledger ledger) {
        TopicsReader reader = new TopicsReader(bootstrapServers, ledger);
        Thread.ofPlatform().name("ledger").daemon().start(reader::run);
        return reader;
    }

    private static Stream<TopicPartition> partitions(TopicDefinition topic) {
        return IntStream.range(0, topic.partitions())
                .mapToObj(number -> new TopicPartition(topic.name(), number));
    }

    private static boolean isDead(String topic) {
        return topic.endsWith(DEAD_LETTERS);
    }

    /** Records on all topics of dead letters. */
    int deadLetters() {
        return deadLetters.get();
    }

    /** Whether all has been read that stood before these offsets. */
    boolean hasReached(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> reached = positions;
        return ends.entrySet().stream()
                .allMatch(end -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    List<TopicPartition> partitions() {
        return partitions;
    }

    private void run() {
        try (consumer) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closing) {
                var polled = consumer.poll(POLL);
                long now = System.nanoTime();
                polled.forEach(record -> note(record.topic(), record.key(), now));
                Map<TopicPartition, Long> reached = new HashMap<>();
                partitions.forEach(at -> reached.put(at, consumer.position(at)));
                positions = Map.copyOf(reached);
            }
        } catch (WakeupException _) {
            // It is being closed.
        } finally {
            ended.countDown();
        }
    }

    private void note(String topic, byte[] key, long now) {
        if (isDead(topic)) {
            deadLetters.incrementAndGet();
        } else {
            Hop.of(topic).ifPresent(hop -> ledger.seen(hop, new String(key, UTF_8), now));
        }
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
