package org.regionwire.ingest.feeds.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PolitenessTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final Politeness politeness = new Politeness(Duration.ofSeconds(2));

    @Test
    void one_host_is_asked_in_turn() {
        assertThat(politeness.turn("a.example", NOW)).isEqualTo(NOW);
        assertThat(politeness.turn("a.example", NOW)).isEqualTo(NOW.plusSeconds(2));
        assertThat(politeness.turn("a.example", NOW.plusSeconds(1))).isEqualTo(NOW.plusSeconds(4));
    }

    @Test
    void hosts_do_not_wait_for_each_other_nor_after_the_pause() {
        politeness.turn("a.example", NOW);

        assertThat(politeness.turn("b.example", NOW)).isEqualTo(NOW);
        assertThat(politeness.turn("a.example", NOW.plusSeconds(60)))
                .isEqualTo(NOW.plusSeconds(60));
    }
}
