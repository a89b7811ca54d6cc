package org.regionwire.ingest.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.messaging.writing.WriteOutcome;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends a heartbeat down the whole wire, time and again. */
public final class Heartbeats implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    private final TransactionalWriter writer;
    private final Duration every;
    private final Spans spans;
    private final InstantSource clock;
    private final Counter sent;
    private final Counter failed;
    private final int partitions =
            TopicCatalogue.load()
                    .topic(Topics.ARTICLES_INGESTED)
                    .map(TopicDefinition::partitions)
                    .orElseThrow();
    private @Nullable ScheduledExecutorService sending;

    /**
     * @param every zero sends none
     */
    public Heartbeats(
            TransactionalWriter writer,
            Duration every,
            Spans spans,
            MeterRegistry meters,
            InstantSource clock) {
        this.writer = writer;
        this.every = every;
        this.spans = spans;
        this.clock = clock;
        this.sent = counter(meters, "sent");
        this.failed = counter(meters, "failed");
        Gauge.builder("regionwire.ingest.heartbeat.interval.seconds", every, Duration::toSeconds)
                .description("Time from one heartbeat to the next; 0 when none is sent")
                .register(meters);
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("regionwire.ingest.heartbeats")
                .description("Heartbeats that were committed, or that the broker did not take")
                .tag("outcome", outcome)
                .register(meters);
    }

    /**
     * The broker may be away: the alarm tells that no heartbeat comes through, the next is tried.
     */
    void beat() {
        Begun span = spans.root("heartbeat");
        Map<String, String> trace =
                span.traceparent()
                        .map(traceparent -> Map.of(HeaderNames.TRACEPARENT, traceparent))
                        .orElse(Map.of());
        try {
            WriteOutcome outcome =
                    writer.write(HeartbeatRecords.of(clock.instant(), partitions, trace));
            if (outcome instanceof WriteOutcome.Committed) {
                sent.increment();
                span.end();
            } else {
                notSent(span, outcome.toString());
            }
        } catch (RuntimeException e) {
            notSent(span, e.toString());
        }
    }

    private void notSent(Begun span, String why) {
        failed.increment();
        LOG.warn("no heartbeat was sent: {}", why);
        span.failed(why);
    }

    @Override
    public synchronized void start() {
        if (every.isPositive()) {
            sending =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().name("heartbeat").factory());
            var _ =
                    sending.scheduleAtFixedRate(
                            this::beat, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService stopping = sending;
        if (stopping != null) {
            stopping.close();
            sending = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sending != null;
    }
}
