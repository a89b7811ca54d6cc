package org.regionwire.console.backup;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.LogEnds;

/**
 * Writes partitions anew, all at once, a step of each at a time. The broker tells the offset of
 * every record that it takes; one that is not the record's own ends it.
 */
final class Refill implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(1);
    private static final byte[] NO_KEY = {};

    private final Admin admin;
    private final SchemaIds ids;
    private final KafkaProducer<byte[], byte[]> plain;
    private final KafkaProducer<byte[], byte[]> transactional;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Refill(Connection connection, Admin admin, SchemaIds ids, String transactionalId) {
        this.admin = admin;
        this.ids = ids;
        this.plain = connection.patientProducer();
        this.transactional = connection.patientProducer(transactionalId);
        transactional.initTransactions();
    }

    /** Returns when every partition ends where it should. */
    void write(List<PartitionRefill> partitions) throws InterruptedException, ExecutionException {
        while (partitions.stream().anyMatch(p -> p.step() != null)) {
            writePlain(partitions);
            writeTransaction(partitions, Step.Closing.class, KafkaProducer::commitTransaction);
            writeTransaction(partitions, Step.Void.class, KafkaProducer::abortTransaction);
        }
        awaitEnds(partitions);
    }

    private void writePlain(List<PartitionRefill> partitions)
            throws InterruptedException, ExecutionException {
        List<PartitionRefill> due =
                due(partitions, s -> s instanceof Step.Plain || s instanceof Step.Lead);
        // A commit returns before its markers are written; the next record must come after them.
        awaitEnds(due.stream().filter(PartitionRefill::markerIsDue).toList());
        for (PartitionRefill partition : due) {
            while (partition.step() instanceof Step step
                    && (step instanceof Step.Plain || step instanceof Step.Lead)) {
                send(plain, partition, step);
                partition.done(false);
            }
        }
        plain.flush();
        throwIfFailed();
    }

    private void writeTransaction(
            List<PartitionRefill> partitions,
            Class<? extends Step> kind,
            java.util.function.Consumer<KafkaProducer<byte[], byte[]>> end) {
        List<PartitionRefill> due = due(partitions, kind::isInstance);
        if (due.isEmpty()) {
            return;
        }
        transactional.beginTransaction();
        for (PartitionRefill partition : due) {
            if (partition.step() instanceof Step step) {
                send(transactional, partition, step);
            }
        }
        transactional.flush();
        throwIfFailed();
        end.accept(transactional);
        due.forEach(partition -> partition.done(true));
    }

    private void send(KafkaProducer<byte[], byte[]> producer, PartitionRefill to, Step step) {
        switch (step) {
            case Step.Plain(var record) -> send(producer, to, record);
            case Step.Closing(var record) -> send(producer, to, record);
            case Step.Lead(var offsets) -> sendFiller(producer, to, offsets, 0);
            case Step.Void(var records, var at) -> sendFiller(producer, to, records, at);
        }
    }

    private void send(
            KafkaProducer<byte[], byte[]> producer, PartitionRefill to, StoredRecord record) {
        byte[] value = ids.translate(record.value());
        send(producer, to, record.timestamp(), record.key(), value, record.headers());
    }

    private void sendFiller(
            KafkaProducer<byte[], byte[]> producer, PartitionRefill to, long count, long at) {
        for (long i = 0; i < count; i++) {
            send(producer, to, at, NO_KEY, null, List.of());
        }
    }

    private void send(
            KafkaProducer<byte[], byte[]> producer,
            PartitionRefill to,
            long timestamp,
            byte @Nullable [] key,
            byte @Nullable [] value,
            List<Header> headers) {
        TopicPartition partition = to.partition();
        long offset = to.take();
        producer.send(
                new ProducerRecord<>(
                        partition.topic(), partition.partition(), timestamp, key, value, headers),
                (written, e) -> check(partition, offset, written, e));
    }

    private void check(
            TopicPartition partition, long offset, RecordMetadata written, @Nullable Exception e) {
        if (e != null) {
            failure.compareAndSet(
                    null,
                    new IllegalStateException(
                            "the broker does not take offset %d of %s: %s"
                                    .formatted(offset, partition, e.getMessage()),
                            e));
        } else if (written.hasOffset() && written.offset() != offset) {
            failure.compareAndSet(null, moved(partition, offset, written.offset()));
        }
    }

    private static IllegalStateException moved(TopicPartition partition, long wanted, long found) {
        return new IllegalStateException(
                "%s is at offset %d instead of %d: does something else write to it?"
                        .formatted(partition, found, wanted));
    }

    private void throwIfFailed() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void awaitEnds(Collection<PartitionRefill> partitions)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> wanted =
                partitions.stream()
                        .collect(
                                Collectors.toMap(
                                        PartitionRefill::partition, PartitionRefill::next));
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Set<Map.Entry<TopicPartition, Long>> found = Set.of();
        while (!found.containsAll(wanted.entrySet())) {
            found = LogEnds.written(admin, wanted.keySet()).entrySet();
            for (var end : found) {
                long due = wanted.getOrDefault(end.getKey(), 0L);
                if (end.getValue() > due || System.nanoTime() > giveUp) {
                    throw moved(end.getKey(), due, end.getValue());
                }
            }
            if (!found.containsAll(wanted.entrySet())) {
                Thread.sleep(LOOK_AGAIN);
            }
        }
    }

    private static List<PartitionRefill> due(
            List<PartitionRefill> partitions, Predicate<Step> kind) {
        return partitions.stream().filter(p -> p.step() != null && kind.test(p.step())).toList();
    }

    @Override
    public void close() {
        plain.close(Duration.ZERO);
        transactional.close(Duration.ZERO);
    }
}
