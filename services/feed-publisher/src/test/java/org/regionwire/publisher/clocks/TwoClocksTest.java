package org.regionwire.publisher.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TwoClocksTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SetClock clock = new SetClock(NOON);
    private final TwoClocks clocks = clock.clocks();

    @Test
    void both_say_the_same_while_nobody_sets_the_wall() {
        clock.pass(Duration.ofMinutes(5));

        assertThat(clocks.now()).isEqualTo("2026-11-20T12:05:00Z");
        assertThat(clocks.latest()).isEqualTo("2026-11-20T12:05:00Z");
        assertThat(clocks.apart()).isZero();
    }

    @Test
    void a_wall_that_jumps_forward_is_not_believed() {
        clock.jump(Duration.ofHours(1));
        clock.pass(Duration.ofMinutes(5));

        assertThat(clocks.now()).isEqualTo("2026-11-20T12:05:00Z");
        assertThat(clocks.latest()).isEqualTo("2026-11-20T13:05:00Z");
        assertThat(clocks.apart()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_wall_that_jumps_back_holds() {
        clock.jump(Duration.ofHours(-1));

        assertThat(clocks.now()).isEqualTo("2026-11-20T11:00:00Z");
        assertThat(clocks.latest()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(clocks.apart()).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void a_wall_that_is_known_to_be_ahead_at_the_start_is_not_believed_by_as_much() {
        TwoClocks wrong = new TwoClocks(() -> NOON, () -> 0, Duration.ofMinutes(30));

        assertThat(wrong.now()).isEqualTo("2026-11-20T11:30:00Z");
        assertThat(wrong.apart()).isEqualTo(Duration.ofMinutes(30));
    }
}
