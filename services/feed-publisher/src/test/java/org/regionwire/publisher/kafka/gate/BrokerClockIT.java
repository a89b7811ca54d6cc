package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class BrokerClockIT {

    private static final InstantSource WALL = InstantSource.system();

    private final String broker = Wire.running().bootstrapServers();

    @Test
    void the_broker_says_what_time_it_is() {
        Instant asked = WALL.instant().minusMillis(1);

        assertThat(BrokerClock.ask(broker).orElseThrow()).isBetween(asked, WALL.instant());
        assertThat(BrokerClock.outrunBy(WALL, broker)).isZero();
    }

    @Test
    void a_clock_that_is_an_hour_ahead_is_found_out() {
        InstantSource ahead = () -> WALL.instant().plus(Duration.ofHours(1));

        assertThat(BrokerClock.outrunBy(ahead, broker))
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void a_clock_behind_is_left_to_hold_by_itself_and_a_broker_that_is_away_tells_nothing() {
        InstantSource behind = () -> WALL.instant().minus(Duration.ofHours(1));

        assertThat(BrokerClock.outrunBy(behind, broker)).isZero();
        assertThat(BrokerClock.outrunBy(WALL, "127.0.0.1:1")).isZero();
    }
}
