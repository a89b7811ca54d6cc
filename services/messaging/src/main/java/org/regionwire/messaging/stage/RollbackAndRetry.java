package org.regionwire.messaging.stage;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.AfterRollbackProcessor;
import org.springframework.kafka.listener.ContainerProperties.EOSMode;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What follows a rolled-back batch: it is read again, for ever, ever more slowly. Only faults of
 * the broker and the registry come here, and those pass; the stage is not ready meanwhile.
 */
final class RollbackAndRetry implements AfterRollbackProcessor<byte[], byte[]> {

    /** Well below max.poll.interval, so that the partitions stay here. */
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    private static final long FIRST_WAIT_MILLIS = 200;

    private final DefaultAfterRollbackProcessor<byte[], byte[]> seeks;
    private final StageState state;
    private final StageMetrics metrics;

    RollbackAndRetry(StageState state, StageMetrics metrics) {
        this.state = state;
        this.metrics = metrics;
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2.0);
        backOff.setMaxInterval(LONGEST_WAIT_MILLIS);
        this.seeks = new DefaultAfterRollbackProcessor<>(backOff);
    }

    @Override
    public void process(
            List<ConsumerRecord<byte[], byte[]>> records,
            Consumer<byte[], byte[]> consumer,
            MessageListenerContainer container,
            Exception exception,
            boolean recoverable,
            EOSMode eosMode) {
        state.rolledBack(exception);
        metrics.rolledBack();
        seeks.process(records, consumer, container, exception, false, eosMode);
    }

    @Override
    public void clearThreadState() {
        seeks.clearThreadState();
    }
}
