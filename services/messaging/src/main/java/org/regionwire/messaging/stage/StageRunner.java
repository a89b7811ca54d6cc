package org.regionwire.messaging.stage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** Runs a stage: starts and stops with the program, tells its health, and outlives fencing. */
public final class StageRunner implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(StageRunner.class);

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_WHETHER_ENDED = Duration.ofMillis(20);
    private static final Duration LOOK_WHEN_IDLE = Duration.ofSeconds(1);

    /** Records that come meanwhile share a transaction, whose cost is the broker's, not theirs. */
    private static final Duration GATHER = Duration.ofMillis(50);

    private final StageState state = new StageState();
    private final BacklogWatch backlog;
    private final Leaving leaving;
    private final StageMetrics metrics;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final Supplier<ConcurrentMessageListenerContainer<byte[], byte[]>> containers;
    private final String service;

    /** Guards the two below. */
    private final Object running = new Object();

    private volatile ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private volatile boolean wanted;

    /**
     * @param instance unique among the running instances of the service
     */
    public StageRunner(
            Stage<?, ?> stage,
            String instance,
            KafkaSettings kafka,
            RegistrySchemas schemas,
            MeterRegistry meters,
            Spans spans) {
        this.service = stage.service();
        String client = service + "-" + instance;
        InstantSource clock = InstantSource.system();
        Backlog waiting = new Backlog();
        InHand inHand = new InHand();
        this.backlog = new BacklogWatch(waiting, clock);
        this.leaving = new Leaving(inHand, waiting);
        this.metrics = new StageMetrics(meters, stage.service(), state, waiting, clock);
        this.producers = producers(kafka, client, meters);
        StageListener listener =
                new StageListener(
                        new RecordMapper<>(stage, schemas, TopicCatalogue.load()),
                        new KafkaTemplate<>(producers),
                        state,
                        inHand,
                        backlog,
                        metrics,
                        spans);
        this.containers = () -> container(stage, kafka, client, meters, listener);
        this.container = containers.get();
    }

    private DefaultKafkaProducerFactory<byte[], byte[]> producers(
            KafkaSettings kafka, String client, MeterRegistry meters) {
        var factory =
                new DefaultKafkaProducerFactory<byte[], byte[]>(
                        KafkaClients.producer(kafka, client));
        factory.setTransactionIdPrefix(client + "-");
        factory.addListener(new MicrometerProducerListener<>(meters));
        return factory;
    }

    private KafkaTransactionManager<byte[], byte[]> transactions() {
        var transactions = new KafkaTransactionManager<>(producers);
        // The listener asks to be told of each commit; there is no other transaction to mix it
        // with.
        transactions.setTransactionSynchronization(
                AbstractPlatformTransactionManager.SYNCHRONIZATION_ALWAYS);
        return transactions;
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(
            Stage<?, ?> stage,
            KafkaSettings kafka,
            String client,
            MeterRegistry meters,
            StageListener listener) {
        var consumers =
                new DefaultKafkaConsumerFactory<byte[], byte[]>(
                        KafkaClients.consumer(kafka, client));
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        ContainerProperties properties = new ContainerProperties(stage.from());
        properties.setGroupId(stage.service());
        properties.setKafkaAwareTransactionManager(transactions());
        // Without it a fenced batch is neither committed nor read again: it would be lost.
        properties.setStopContainerWhenFenced(true);
        // Commit markers take offsets; without it the lag of a drained topic never reads 0.
        properties.setFixTxOffsets(true);
        properties.setIdleBetweenPolls(GATHER.toMillis());
        properties.setIdleEventInterval(LOOK_WHEN_IDLE.toMillis());
        properties.setConsumerRebalanceListener(leaving);
        properties.setShutdownTimeout(ENDS_WITHIN.toMillis());
        var listening = new ConcurrentMessageListenerContainer<>(consumers, properties);
        listening.setBeanName(stage.service());
        listening.setConcurrency(kafka.threads());
        listening.setAfterRollbackProcessor(new RollbackAndRetry(state, metrics));
        listening.setApplicationEventPublisher(event -> onEvent(event, listening));
        listening.setupMessageListener(listener);
        return listening;
    }

    private void onEvent(Object event, ConcurrentMessageListenerContainer<byte[], byte[]> origin) {
        if (event instanceof ListenerContainerIdleEvent idle) {
            backlog.look(idle.getConsumer());
        }
        if (event instanceof ConsumerStoppedEvent stopped
                && stopped.getReason() == ConsumerStoppedEvent.Reason.FENCED) {
            LOG.warn("{} was fenced: starts again with a new producer", service);
            producers.reset();
            // On another thread: this one belongs to the consumer that has to end first.
            Thread.ofVirtual().start(() -> replace(origin));
        }
    }

    /**
     * With a new container: Spring's own, when its consumer has ended by itself, either does not
     * call back when it is stopped or stops what was started in the callback.
     */
    private void replace(ConcurrentMessageListenerContainer<byte[], byte[]> fenced) {
        ConcurrentMessageListenerContainer<byte[], byte[]> next;
        synchronized (running) {
            if (container != fenced || !wanted) {
                return;
            }
            next = containers.get();
            container = next;
        }
        fenced.stop(() -> {});
        awaitTheEnd(fenced);
        synchronized (running) {
            if (container == next && wanted) {
                next.start();
            }
        }
    }

    private static void awaitTheEnd(ConcurrentMessageListenerContainer<byte[], byte[]> ending) {
        long from = System.nanoTime();
        while (ending.isChildRunning() && System.nanoTime() - from < ENDS_WITHIN.toNanos()) {
            LockSupport.parkNanos(LOOK_WHETHER_ENDED.toNanos());
        }
    }

    @Override
    public void start() {
        synchronized (running) {
            wanted = true;
            container.start();
        }
    }

    @Override
    public void stop() {
        synchronized (running) {
            wanted = false;
        }
        container.stop();
        producers.destroy();
    }

    /** Also for the moment in which a fenced consumer is being replaced. */
    @Override
    public boolean isRunning() {
        return wanted;
    }

    /** Up with the partitions at hand, or out of service with what is being waited for. */
    @Override
    public Health health() {
        String trouble = trouble();
        return trouble == null
                ? Health.up().withDetail("partitions", partitions()).build()
                : Health.outOfService().withDetail("waitsFor", trouble).build();
    }

    private @Nullable String trouble() {
        return container.isRunning() && container.isChildRunning()
                ? state.trouble()
                : "not running";
    }

    private int partitions() {
        var assigned = container.getAssignedPartitions();
        return assigned == null ? 0 : assigned.size();
    }
}
