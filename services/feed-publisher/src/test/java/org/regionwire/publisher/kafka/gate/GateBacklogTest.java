package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class GateBacklogTest {

    private static final TopicPartition P = new TopicPartition("articles.categorized", 0);
    private static final Instant T = Instant.parse("2026-03-02T12:00:00Z");

    private final GateBacklog backlog = new GateBacklog();

    @Test
    void what_was_fetched_waits_since_its_oldest_record_was_written() {
        backlog.fetched(P, 10, 12, T);
        backlog.fetched(P, 13, 13, T.plusSeconds(5));

        assertThat(backlog.records()).isEqualTo(4);
        assertThat(backlog.age(T.plusSeconds(40))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void what_is_left_is_as_old_as_the_last_that_was_decided_at_most() {
        backlog.fetched(P, 10, 12, T);
        backlog.decided(P, 10, T.plusSeconds(3));

        assertThat(backlog.records()).isEqualTo(2);
        assertThat(backlog.age(T.plusSeconds(40))).isEqualTo(Duration.ofSeconds(37));
    }

    @Test
    void once_all_is_decided_nothing_waits() {
        backlog.fetched(P, 10, 12, T);
        backlog.decided(P, 12, T);

        assertThat(backlog.records()).isZero();
        assertThat(backlog.age(T.plusSeconds(40))).isZero();
    }

    @Test
    void partitions_that_went_elsewhere_wait_there() {
        backlog.fetched(P, 10, 12, T);
        backlog.forget(List.of(P));
        assertThat(backlog.records()).isZero();

        backlog.fetched(P, 11, 12, T.plusSeconds(1));
        assertThat(backlog.records()).isEqualTo(2);
    }
}
