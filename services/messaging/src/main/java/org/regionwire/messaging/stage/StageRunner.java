package org.regionwire.messaging.stage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
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

    private static final Duration LOOK_WHEN_IDLE = Duration.ofSeconds(1);

    /** Records that come meanwhile share a transaction, whose cost is the broker's, not theirs. */
    private static final Duration GATHER = Duration.ofMillis(50);

    private final StageState state = new StageState();
    private final BacklogWatch backlog;
    private final StageMetrics metrics;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final String service;

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
        this.backlog = new BacklogWatch(waiting, clock);
        this.metrics = new StageMetrics(meters, stage.service(), state, waiting, clock);
        this.producers = producers(kafka, client, meters);
        this.container = container(stage, kafka, client, meters);
        container.setupMessageListener(
                new StageListener(
                        new RecordMapper<>(stage, schemas, TopicCatalogue.load()),
                        new KafkaTemplate<>(producers),
                        state,
                        backlog,
                        metrics,
                        spans));
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
            Stage<?, ?> stage, KafkaSettings kafka, String client, MeterRegistry meters) {
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
        properties.setConsumerRebalanceListener(backlog);
        properties.setShutdownTimeout(Duration.ofSeconds(10).toMillis());
        var listening = new ConcurrentMessageListenerContainer<>(consumers, properties);
        listening.setBeanName(stage.service());
        listening.setConcurrency(kafka.threads());
        listening.setAfterRollbackProcessor(new RollbackAndRetry(state, metrics));
        listening.setApplicationEventPublisher(this::onEvent);
        return listening;
    }

    private void onEvent(Object event) {
        if (event instanceof ListenerContainerIdleEvent idle) {
            backlog.look(idle.getConsumer());
        }
        if (event instanceof ConsumerStoppedEvent stopped
                && stopped.getReason() == ConsumerStoppedEvent.Reason.FENCED) {
            LOG.warn("{} was fenced: starts again with a new producer", service);
            producers.reset();
            // On another thread: this one belongs to the consumer that has to end first.
            Thread.ofVirtual().start(() -> container.stop(container::start));
        }
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
        producers.destroy();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
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
        return container.isRunning() ? state.trouble() : "not running";
    }

    private int partitions() {
        var assigned = container.getAssignedPartitions();
        return assigned == null ? 0 : assigned.size();
    }
}
