package org.regionwire.messaging.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands each record of a batch to the mapper and what comes of it to the transaction that the
 * container opened. The container adds the offsets and commits. A null is what an erasure leaves:
 * there is nothing to map, and nothing went wrong.
 */
final class StageListener implements BatchConsumerAwareMessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(StageListener.class);

    private final RecordMapper<?, ?> mapper;
    private final KafkaOperations<byte[], byte[]> transaction;
    private final StageState state;
    private final InHand inHand;
    private final BacklogWatch backlog;
    private final StageMetrics metrics;
    private final Spans spans;

    StageListener(
            RecordMapper<?, ?> mapper,
            KafkaOperations<byte[], byte[]> transaction,
            StageState state,
            InHand inHand,
            BacklogWatch backlog,
            StageMetrics metrics,
            Spans spans) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.state = state;
        this.inHand = inHand;
        this.backlog = backlog;
        this.metrics = metrics;
        this.spans = spans;
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<byte[], byte[]>> batch, @Nullable Consumer<?, ?> polled) {
        Consumer<?, ?> consumer = Objects.requireNonNull(polled);
        long start = System.nanoTime();
        metrics.took(batch.size());
        inHand.took(batch);
        backlog.took(batch, consumer);
        BatchSpans traced = new BatchSpans(spans);
        List<DeadReason> dead = new ArrayList<>();
        int nulls = (int) batch.stream().filter(record -> record.value() == null).count();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        inHand.committed(batch);
                        state.committed();
                        metrics.committed(
                                batch.size() - dead.size() - nulls, dead, nulls, since(start));
                        backlog.committed(batch, consumer);
                        traced.committed();
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status != STATUS_COMMITTED) {
                            traced.rolledBack();
                        }
                    }
                });
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            if (record.value() == null) {
                continue;
            }
            try (var _ = MDC.putCloseable("uri", Headers.key(record))) {
                Begun span = traced.begin(record);
                Mapped mapped = mapper.map(record);
                traced.mapped(span, mapped);
                note(record, mapped);
                transaction.send(mapped.toWrite());
                if (mapped instanceof Mapped.DeadLetter letter) {
                    dead.add(letter.reason());
                }
            }
        }
        metrics.mapped(since(start));
    }

    private static void note(ConsumerRecord<byte[], byte[]> record, Mapped mapped) {
        switch (mapped) {
            case Mapped.Output output -> LOG.debug("to {}", output.toWrite().topic());
            case Mapped.DeadLetter letter ->
                    LOG.warn(
                            "{}/{}@{} goes to {}: {}",
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            letter.toWrite().topic(),
                            letter.cause());
        }
    }

    private static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
