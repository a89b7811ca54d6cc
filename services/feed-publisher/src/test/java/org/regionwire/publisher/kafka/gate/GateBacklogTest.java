package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.catalogue.Topics;

class GateBacklogTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final TopicPartition THREE = new TopicPartition(Topics.ARTICLES_CATEGORIZED, 3);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);
    private final GateBacklog backlog = new GateBacklog(meters, clock::get);

    @Test
    void what_waits_ages_from_the_moment_that_it_was_seen() {
        backlog.look(
                List.of(
                        lag(Topics.ARTICLES_CATEGORIZED, 3, 7),
                        lag(Topics.ARTICLES_RULINGS, 3, 1)));
        clock.set(NOON.plusSeconds(9));

        assertThat(records()).isEqualTo(8);
        assertThat(seconds()).isEqualTo(9);
    }

    @Test
    void what_was_taken_last_says_how_old_the_rest_is() {
        backlog.look(List.of(lag(Topics.ARTICLES_CATEGORIZED, 3, 7)));
        clock.set(NOON.plusSeconds(60));
        backlog.took(THREE, NOON.plusMillis(57_500));

        assertThat(seconds()).isEqualTo(2.5);
    }

    @Test
    void a_drained_partition_and_one_that_moved_away_hold_nothing() {
        backlog.look(
                List.of(
                        lag(Topics.ARTICLES_CATEGORIZED, 3, 7),
                        lag(Topics.ARTICLES_CATEGORIZED, 4, 7)));
        backlog.look(List.of(lag(Topics.ARTICLES_CATEGORIZED, 3, 0)));

        assertThat(records()).isZero();
        assertThat(seconds()).isZero();
    }

    @Test
    void a_lag_that_is_not_known_yet_and_those_of_other_topics_do_not_count() {
        backlog.look(
                List.of(
                        lag(Topics.ARTICLES_CATEGORIZED, 3, Double.NaN),
                        lag("articles_categorized", 3, 7),
                        lag("feed-publisher.gate-fence-changelog", 3, 7)));

        assertThat(records()).isZero();
    }

    private double records() {
        return meters.get("regionwire.gate.lag.records").gauge().value();
    }

    private double seconds() {
        return meters.get("regionwire.gate.lag.seconds").gauge().value();
    }

    private static Metric lag(String topic, int partition, double records) {
        var name =
                new MetricName(
                        "records-lag",
                        "consumer-fetch-manager-metrics",
                        "",
                        Map.of("topic", topic, "partition", Integer.toString(partition)));
        return new Metric() {
            @Override
            public MetricName metricName() {
                return name;
            }

            @Override
            public Object metricValue() {
                return records;
            }
        };
    }
}
