package org.regionwire.messaging.stage;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands each record of a batch to the mapper and what comes of it to the transaction that the
 * container opened. The container adds the offsets and commits.
 */
final class StageListener implements BatchConsumerAwareMessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(StageListener.class);

    private final RecordMapper<?, ?> mapper;
    private final KafkaOperations<byte[], byte[]> transaction;
    private final StageState state;
    private final BacklogWatch backlog;
    private final StageMetrics metrics;

    StageListener(
            RecordMapper<?, ?> mapper,
            KafkaOperations<byte[], byte[]> transaction,
            StageState state,
            BacklogWatch backlog,
            StageMetrics metrics) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.state = state;
        this.backlog = backlog;
        this.metrics = metrics;
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<byte[], byte[]>> batch, @Nullable Consumer<?, ?> polled) {
        Consumer<?, ?> consumer = Objects.requireNonNull(polled);
        long start = System.nanoTime();
        metrics.took(batch.size());
        backlog.took(batch, consumer);
        int dead = 0;
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            try (var _ = MDC.putCloseable("uri", Headers.key(record))) {
                Mapped mapped = mapper.map(record);
                note(record, mapped);
                transaction.send(mapped.toWrite());
                dead += mapped instanceof Mapped.DeadLetter ? 1 : 0;
            }
        }
        metrics.mapped(since(start));
        int deadLetters = dead;
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        state.committed();
                        metrics.committed(batch.size() - deadLetters, deadLetters, since(start));
                        backlog.committed(batch, consumer);
                    }
                });
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
