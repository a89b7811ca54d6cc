package org.regionwire.publisher.kafka.gate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.clocks.TwoClocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Runs the gate's topology with the program, exactly once, and tells its health. */
public final class GateRunner implements SmartLifecycle, HealthIndicator {

    /** Consumer group of the gate and prefix of its internal topics. */
    public static final String APPLICATION_ID = "feed-publisher.gate";

    private static final Logger LOG = LoggerFactory.getLogger(GateRunner.class);

    /** What is released meanwhile shares a transaction, whose cost is the broker's, not theirs. */
    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(100);

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final Properties settings;
    private final GateHandler handler;
    private final GateWatch watch;
    private final TwoClocks clocks;
    private final MeterRegistry meters;
    private volatile @Nullable KafkaStreams streams;
    private volatile @Nullable String trouble;

    /**
     * @param folder of this instance alone; the stores in it come back from their changelogs
     * @param clocks that say when an embargo is over
     */
    public GateRunner(
            KafkaSettings kafka,
            RegistrySchemas schemas,
            String instance,
            Path folder,
            TwoClocks clocks,
            MeterRegistry meters,
            Spans spans) {
        GateBacklog backlog = new GateBacklog();
        WaitingList waiting = new WaitingList();
        this.settings = settings(kafka, instance, folder);
        settings.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG),
                FetchWatch.class.getName());
        settings.put(StreamsConfig.mainConsumerPrefix(FetchWatch.BACKLOG), backlog);
        CategorizedLookup lookup =
                new CategorizedLookup(kafka, APPLICATION_ID + "-lookup-" + instance);
        GateCodec codec = new GateCodec(schemas);
        Corrections corrections = new Corrections(Gazetteer.load(), MediaTopics.load());
        this.handler =
                new GateHandler(
                        codec, corrections, new GateDecisions(codec, corrections, lookup::read));
        this.clocks = clocks;
        this.meters = meters;
        this.watch =
                new GateWatch(
                        new GateMetrics(meters, backlog, waiting, this::unfetched, clocks),
                        backlog,
                        waiting,
                        new ClockWatch(clocks, meters),
                        spans);
    }

    static Properties settings(KafkaSettings kafka, String instance, Path folder) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION_ID);
        settings.put(StreamsConfig.CLIENT_ID_CONFIG, APPLICATION_ID + "-" + instance);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, kafka.threads());
        settings.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, 1);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL.toMillis());
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallRocksDb.class);
        taken(
                KafkaClients.consumer(kafka, ""),
                StreamsConfig::consumerPrefix,
                settings,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG);
        taken(
                KafkaClients.producer(kafka, ""),
                StreamsConfig::producerPrefix,
                settings,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                ProducerConfig.LINGER_MS_CONFIG);
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static void taken(
            Map<String, Object> from,
            UnaryOperator<String> prefix,
            Map<String, Object> to,
            String... names) {
        for (String name : names) {
            to.put(prefix.apply(name), from.get(name));
        }
    }

    @Override
    public synchronized void start() {
        KafkaStreams starting =
                new KafkaStreams(GateTopology.build(handler, watch, clocks), settings);
        starting.setUncaughtExceptionHandler(
                e -> {
                    LOG.error("the gate waits and tries again", e);
                    trouble = String.valueOf(e.getMessage());
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
        starting.setStateListener(
                (now, _) -> {
                    if (now == KafkaStreams.State.RUNNING) {
                        trouble = null;
                    }
                });
        new KafkaStreamsMetrics(starting).bindTo(meters);
        starting.start();
        streams = starting;
    }

    @Override
    public synchronized void stop() {
        KafkaStreams stopping = streams;
        if (stopping != null) {
            // Says goodbye, so that its partitions move at once and not after the session time-out.
            stopping.close(
                    CloseOptions.timeout(CLOSE_WITHIN)
                            .withGroupMembershipOperation(
                                    CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
            streams = null;
        }
    }

    private double unfetched() {
        KafkaStreams running = streams;
        return running == null ? 0 : Unfetched.records(running.metrics());
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    @Override
    public Health health() {
        KafkaStreams running = streams;
        String state = running == null ? "not running" : running.state().name();
        if (state.equals("RUNNING") && trouble == null) {
            return Health.up().build();
        }
        Health.Builder waiting = Health.outOfService().withDetail("state", state);
        String cause = trouble;
        return cause == null ? waiting.build() : waiting.withDetail("waitsFor", cause).build();
    }
}
