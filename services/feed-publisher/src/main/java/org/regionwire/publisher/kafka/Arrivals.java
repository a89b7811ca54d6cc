package org.regionwire.publisher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;

/**
 * What was applied and cannot be seen yet: how long it takes from its acceptance until the view can
 * serve it, and the last span of its trace. Articles of a replay, and what is read while the view
 * catches up, are old for another reason and not counted; what an embargo held back is counted as
 * it came. Used by the view's thread alone.
 */
final class Arrivals {

    private static final Duration[] STEPS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5)
    };

    private record Unseen(int partition, Reading reading, Begun span) {}

    /** Asked for are the first while it is quiet and the third under load. */
    private static final Duration[] REFRESH_STEPS = {
        Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(1)
    };

    private final Timer articles;
    private final Timer refreshes;
    private final Timer heartbeats;
    private final Spans spans;
    private final ReaderState state;
    private final List<Unseen> unseen = new ArrayList<>();
    private long polledAt;

    Arrivals(MeterRegistry metrics, Spans spans, ReaderState state) {
        this.articles =
                timer(
                        metrics,
                        "regionwire.view.latency",
                        "from acceptance to the moment that the view can serve it");
        this.heartbeats =
                timer(
                        metrics,
                        "regionwire.view.heartbeat.latency",
                        "the same of the wire's own heartbeats, which it does not serve");
        this.refreshes =
                Timer.builder("regionwire.view.refresh")
                        .description("longest wait of a record from being read to being served")
                        .serviceLevelObjectives(REFRESH_STEPS)
                        .register(metrics);
        this.spans = spans;
        this.state = state;
    }

    private static Timer timer(MeterRegistry metrics, String name, String description) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(STEPS)
                .register(metrics);
    }

    /**
     * The broker has answered.
     *
     * @param some whether with records
     */
    void polled(boolean some) {
        if (some && unseen.isEmpty()) {
            polledAt = System.nanoTime();
        }
    }

    /** A record is in hand. */
    Begun begin(ConsumerRecord<byte[], byte[]> record) {
        return spans.ofRecord(
                        "show",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        record.headers())
                .about(
                        "regionwire.uri",
                        record.key() == null ? "" : new String(record.key(), UTF_8));
    }

    /** It is in the index, but cannot be seen yet. */
    void applied(int partition, Reading reading, Begun span) {
        unseen.add(new Unseen(partition, reading, span));
    }

    /** All that was applied can be seen from now on. */
    void seen(Instant now) {
        if (!unseen.isEmpty()) {
            refreshes.record(System.nanoTime() - polledAt, TimeUnit.NANOSECONDS);
        }
        for (Unseen arrived : unseen) {
            Instant article = arrived.reading().acceptedAt();
            if (article != null) {
                articles.record(took(article, now));
            }
            Instant heartbeat = arrived.reading().heartbeatAt();
            if (heartbeat != null) {
                heartbeats.record(took(heartbeat, now));
                state.heartbeat(arrived.partition(), heartbeat);
            }
            arrived.span().end();
        }
        unseen.clear();
    }

    /** What was applied is old: nobody waited for it that long, and its trace was told long ago. */
    void forget() {
        unseen.clear();
    }

    /** The clock of another machine may run ahead. */
    private static Duration took(Instant acceptedAt, Instant now) {
        Duration took = Duration.between(acceptedAt, now);
        return took.isNegative() ? Duration.ZERO : took;
    }
}
