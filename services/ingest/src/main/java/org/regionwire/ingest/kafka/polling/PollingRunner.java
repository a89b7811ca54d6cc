package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.Politeness;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Shares the sources among the replicas: a partition of the topic {@code sources} is polled by the
 * one that has it in the consumer group. What goes wrong with broker or registry gives all
 * partitions back and begins again, so that a replica never goes on from a state that it cannot be
 * sure of.
 */
public final class PollingRunner
        implements SmartLifecycle, HealthIndicator, ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(PollingRunner.class);
    private static final String GROUP = "ingest-polling";
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Map<Integer, PolledPartition> partitions = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final KafkaSettings kafka;
    private final String client;
    private final StateReader states;
    private final WireDecoder<org.regionwire.schemas.Source> decoder;
    private final PollingCrew crew;
    private final Politeness politeness;
    private volatile boolean running;
    private volatile @Nullable String trouble;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;

    /**
     * @param client unique among all running programs
     * @param politeness is told which partitions are ours
     */
    public PollingRunner(
            KafkaSettings kafka,
            String client,
            SchemaLookup schemas,
            PollingCrew crew,
            Politeness politeness) {
        this.kafka = kafka;
        this.client = client;
        this.states = new StateReader(kafka, client, schemas);
        this.decoder = new WireDecoder<>(org.regionwire.schemas.Source.class, schemas);
        this.crew = crew;
        this.politeness = politeness;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("polling").start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopped.countDown();
        KafkaConsumer<byte[], byte[]> waking = consumer;
        if (waking != null) {
            waking.wakeup();
        }
        Thread stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Health health() {
        String problem = trouble;
        return problem == null
                ? Health.up().withDetail("partitions", partitions.keySet()).build()
                : Health.outOfService().withDetail("waitsFor", problem).build();
    }

    private void run() {
        while (running) {
            try (var joined = new KafkaConsumer<byte[], byte[]>(settings())) {
                consumer = joined;
                joined.subscribe(List.of(Topics.SOURCES), this);
                poll(joined);
            } catch (WakeupException e) {
                LOG.info("polling stops");
            } catch (RuntimeException e) {
                trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                LOG.warn("polling begins again in {}: {}", RETRY, trouble);
                pause();
            } finally {
                consumer = null;
                partitions.keySet().forEach(this::leave);
            }
        }
    }

    private void poll(KafkaConsumer<byte[], byte[]> joined) {
        while (running) {
            joined.poll(POLL).forEach(this::take);
            for (TopicPartition assigned : joined.assignment()) {
                PolledPartition partition = partitions.get(assigned.partition());
                if (partition != null) {
                    partition.readTo(joined.position(assigned));
                }
            }
            crew.send(partitions.values());
            trouble = null;
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        PolledPartition partition = partitions.get(record.partition());
        if (partition == null) {
            return;
        }
        String uri = new String(record.key(), UTF_8);
        try {
            Source source =
                    record.value() == null
                            ? null
                            : SourceMapper.toDomain(decoder.decode(record.value()));
            partition.source(uri, source);
        } catch (CorruptRecordException e) {
            LOG.warn("the source {} is skipped: {}", uri, e.getMessage());
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> gained) {
        KafkaConsumer<byte[], byte[]> joined = consumer;
        if (joined == null || gained.isEmpty()) {
            return;
        }
        joined.seekToBeginning(gained);
        Map<TopicPartition, Long> ends = joined.endOffsets(gained);
        for (TopicPartition each : gained) {
            int number = each.partition();
            var partition =
                    new PolledPartition(
                            new PartitionLog(kafka, client, number), ends.getOrDefault(each, 0L));
            partitions.put(number, partition);
            politeness.gain(number);
            crew.open(partition, states, number);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> gone) {
        gone.forEach(each -> leave(each.partition()));
    }

    private void leave(int number) {
        PolledPartition partition = partitions.remove(number);
        if (partition != null) {
            politeness.lose(number);
            partition.close();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings =
                new HashMap<>(KafkaClients.consumer(kafka, client + "-polling"));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        return settings;
    }

    private void pause() {
        try {
            stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
