package org.regionwire.messaging.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands each record of a batch to the mapper and what comes of it to the transaction that the
 * container opened. The container adds the offsets and commits.
 */
final class StageListener implements BatchMessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(StageListener.class);

    private final RecordMapper<?, ?> mapper;
    private final KafkaOperations<byte[], byte[]> transaction;
    private final StageState state;
    private final Counter outputs;
    private final Counter deadLetters;

    StageListener(
            RecordMapper<?, ?> mapper,
            KafkaOperations<byte[], byte[]> transaction,
            StageState state,
            Stage<?, ?> stage,
            MeterRegistry meters) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.state = state;
        this.outputs = counter(meters, stage, "output");
        this.deadLetters = counter(meters, stage, "dead");
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> batch) {
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            try (var _ = MDC.putCloseable("uri", Headers.key(record))) {
                Mapped mapped = mapper.map(record);
                note(record, mapped);
                transaction.send(mapped.toWrite());
            }
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        state.committed();
                    }
                });
    }

    private void note(ConsumerRecord<byte[], byte[]> record, Mapped mapped) {
        switch (mapped) {
            case Mapped.Output output -> {
                outputs.increment();
                LOG.debug("to {}", output.toWrite().topic());
            }
            case Mapped.DeadLetter letter -> {
                deadLetters.increment();
                LOG.warn(
                        "{}/{}@{} goes to {}: {}",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        letter.toWrite().topic(),
                        letter.cause());
            }
        }
    }

    private static Counter counter(MeterRegistry meters, Stage<?, ?> stage, String outcome) {
        return Counter.builder("regionwire.stage.records")
                .description("Records handled, rolled-back tries included")
                .tag("stage", stage.service())
                .tag("outcome", outcome)
                .register(meters);
    }
}
