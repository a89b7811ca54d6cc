package org.regionwire.messaging.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BehindTest {

    private static final TopicPartition ONE = new TopicPartition("t", 1);
    private static final TopicPartition TWO = new TopicPartition("t", 2);

    private final Behind behind = new Behind(seconds(100));

    @Test
    void who_never_knew_an_end_is_as_far_behind_as_he_is_old() {
        behind.reached(Map.of(ONE, 7L));

        assertThat(behind.records()).isZero();
        assertThat(behind.age(seconds(130))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void ends_are_asked_for_at_once_and_then_every_5_s_whether_they_are_answered_or_not() {
        assertThat(behind.isToAsk(seconds(100))).isTrue();
        behind.asks(seconds(100));

        assertThat(behind.isToAsk(seconds(104))).isFalse();
        assertThat(behind.isToAsk(seconds(105))).isTrue();
    }

    @Test
    void what_is_left_of_all_partitions_adds_up_and_drains_to_exactly_0() {
        behind.ends(seconds(101), Map.of(ONE, 10L, TWO, 5L));

        behind.reached(Map.of(ONE, 4L));
        assertThat(behind.records()).isEqualTo(11);
        assertThat(behind.age(seconds(110))).isEqualTo(Duration.ofSeconds(10));

        behind.reached(Map.of(ONE, 12L, TWO, 5L));
        assertThat(behind.records()).isZero();
        assertThat(behind.age(seconds(110))).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void who_always_comes_a_little_late_is_current_as_of_the_ends_that_he_reaches() {
        behind.ends(seconds(101), Map.of(ONE, 10L));
        behind.ends(seconds(106), Map.of(ONE, 20L));

        behind.reached(Map.of(ONE, 15L));

        assertThat(behind.records()).isEqualTo(5);
        assertThat(behind.age(seconds(110))).isEqualTo(Duration.ofSeconds(9));
    }

    private static long seconds(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
