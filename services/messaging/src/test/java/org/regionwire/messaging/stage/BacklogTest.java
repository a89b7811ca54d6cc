package org.regionwire.messaging.stage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final TopicPartition ONE = new TopicPartition("t", 1);
    private static final TopicPartition TWO = new TopicPartition("t", 2);

    private final Backlog backlog = new Backlog();

    @Test
    void without_partitions_nothing_waits() {
        assertThat(backlog.records()).isZero();
        assertThat(backlog.age(NOON)).isZero();
    }

    @Test
    void records_add_up_and_the_oldest_gives_the_age() {
        backlog.is(ONE, 5, NOON.minusSeconds(3));
        backlog.is(TWO, 7, NOON.minusSeconds(40));

        assertThat(backlog.records()).isEqualTo(12);
        assertThat(backlog.age(NOON)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void a_partition_that_is_read_to_its_end_waits_no_more() {
        backlog.is(ONE, 5, NOON.minusSeconds(3));
        backlog.is(ONE, 0, NOON);

        assertThat(backlog.records()).isZero();
        assertThat(backlog.age(NOON)).isZero();
    }

    @Test
    void records_that_are_only_seen_age_from_the_first_sight() {
        backlog.seen(ONE, 2, NOON);
        backlog.seen(ONE, 3, NOON.plusSeconds(10));

        assertThat(backlog.records()).isEqualTo(3);
        assertThat(backlog.age(NOON.plusSeconds(10))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void partitions_that_moved_away_do_not_count() {
        backlog.is(ONE, 5, NOON.minusSeconds(3));
        backlog.is(TWO, 7, NOON.minusSeconds(40));
        backlog.forget(List.of(TWO));

        assertThat(backlog.records()).isEqualTo(5);
        assertThat(backlog.age(NOON)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void a_record_stamped_by_a_clock_that_runs_ahead_is_not_of_negative_age() {
        backlog.is(ONE, 1, NOON.plusSeconds(9));

        assertThat(backlog.age(NOON)).isZero();
    }

    @Test
    void the_gauges_follow_the_backlog_and_the_last_transaction() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        StageState state = new StageState();
        var metrics = new StageMetrics(meters, "enrichment", state, backlog, () -> NOON);
        backlog.is(ONE, 5, NOON.minusMillis(2500));
        state.rolledBack(new IllegalStateException("away"));
        metrics.took(5);
        metrics.rolledBack();
        metrics.committed(
                3, List.of(DeadReason.CORRUPT, DeadReason.TOO_LARGE), 0, Duration.ofMillis(30));

        assertThat(meters.get("regionwire.stage.lag.records").gauge().value()).isEqualTo(5);
        assertThat(meters.get("regionwire.stage.lag.seconds").gauge().value()).isEqualTo(2.5);
        assertThat(meters.get("regionwire.stage.ready").gauge().value()).isZero();
        assertThat(meters.get("regionwire.stage.read").counter().count()).isEqualTo(5);
        assertThat(meters.get("regionwire.stage.rollbacks").counter().count()).isEqualTo(1);
        assertThat(dead(meters))
                .isEqualTo(Map.of("corrupt", 1.0, "unmappable", 0.0, "too-large", 1.0));
        assertThat(meters.get("regionwire.stage.transaction").timer().count()).isEqualTo(1);
    }

    /** By their reasons, all of which read 0 from the start. */
    private static Map<String, Double> dead(SimpleMeterRegistry meters) {
        return meters.get("regionwire.stage.records").tag("outcome", "dead").counters().stream()
                .collect(toMap(each -> each.getId().getTag("reason"), Counter::count));
    }
}
