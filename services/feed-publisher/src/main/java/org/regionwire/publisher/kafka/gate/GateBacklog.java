package org.regionwire.publisher.kafka.gate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.messaging.stage.Backlog;
import org.regionwire.schemas.catalogue.Topics;

/**
 * What waits for this gate, and since when. Kafka Streams' consumer tells how much, the processor
 * how old what it took last was: the rest is no older.
 */
final class GateBacklog {

    private static final List<String> READ =
            List.of(Topics.ARTICLES_CATEGORIZED, Topics.ARTICLES_RULINGS);

    private final Backlog backlog = new Backlog();
    private final InstantSource clock;

    GateBacklog(MeterRegistry meters, InstantSource clock) {
        this.clock = clock;
        Gauge.builder("regionwire.gate.lag.records", backlog, Backlog::records)
                .description("records that the partitions of this gate still hold")
                .register(meters);
        Gauge.builder("regionwire.gate.lag.seconds", this, GateBacklog::seconds)
                .description("how long the oldest of them waits")
                .register(meters);
    }

    /** A record is in hand. */
    void took(TopicPartition partition, Instant written) {
        backlog.since(partition, written);
    }

    /**
     * To be called every second or so: what the consumers tell of their lag by now. Those of a
     * topic that this gate only restores from do not count.
     */
    void look(Collection<? extends Metric> metrics) {
        Map<TopicPartition, Long> lags = new HashMap<>();
        for (Metric metric : metrics) {
            Map<String, String> tags = metric.metricName().tags();
            if (metric.metricName().name().equals("records-lag")
                    && READ.contains(tags.get("topic"))
                    && metric.metricValue() instanceof Double lag
                    && !lag.isNaN()) {
                lags.put(
                        new TopicPartition(
                                tags.get("topic"), Integer.parseInt(tags.get("partition"))),
                        lag.longValue());
            }
        }
        Instant now = clock.instant();
        lags.forEach((partition, lag) -> backlog.seen(partition, lag, now));
        backlog.keep(lags.keySet());
    }

    private double seconds() {
        return backlog.age(clock.instant()).toMillis() / 1000.0;
    }
}
