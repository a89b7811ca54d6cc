package org.regionwire.ingest.feeds.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolitenessTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PARTITIONS = 12;
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final Politeness alone = with(0, PARTITIONS);

    @Test
    void one_host_is_asked_in_turn() {
        assertThat(alone.turn("a.example", NOW)).contains(NOW);
        assertThat(alone.turn("a.example", NOW)).contains(NOW.plusSeconds(2));
        assertThat(alone.turn("a.example", NOW.plusSeconds(1))).contains(NOW.plusSeconds(4));
    }

    @Test
    void hosts_do_not_wait_for_each_other_nor_after_the_pause() {
        alone.turn("a.example", NOW);

        assertThat(alone.turn("b.example", NOW)).contains(NOW);
        assertThat(alone.turn("a.example", NOW.plusSeconds(60))).contains(NOW.plusSeconds(60));
    }

    @Test
    void instances_that_share_the_partitions_never_ask_one_host_within_a_pause() {
        List<Politeness> instances = List.of(with(0, 3), with(3, 8), with(8, PARTITIONS));
        List<Instant> turns = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Instant asked = NOW.plusMillis(i * 350L);
            turns.add(instances.get(i % 3).turn("a.example", asked).orElseThrow());
        }
        turns.sort(null);

        assertThat(IntStream.range(1, turns.size()))
                .allMatch(i -> !turns.get(i).isBefore(turns.get(i - 1).plus(PAUSE)));
    }

    @Test
    void all_turns_of_a_host_are_somebodys() {
        List<Politeness> instances = List.of(with(0, 5), with(5, PARTITIONS));
        List<Instant> turns = new ArrayList<>();
        for (Politeness instance : instances) {
            for (int i = 0; i < PARTITIONS; i++) {
                turns.add(instance.turn("a.example", NOW).orElseThrow());
            }
        }

        assertThat(turns)
                .contains(NOW, NOW.plusSeconds(2), NOW.plusSeconds(4), NOW.plusSeconds(6))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_turn_is_over_soon_or_when_its_partition_is_lost() {
        Instant turn = alone.turn("a.example", NOW).orElseThrow();

        assertThat(alone.holds("a.example", turn, NOW.plusMillis(500))).isTrue();
        assertThat(alone.holds("a.example", turn, NOW.plusMillis(501))).isFalse();
        IntStream.range(0, PARTITIONS).forEach(alone::lose);
        assertThat(alone.holds("a.example", turn, NOW)).isFalse();
        assertThat(alone.turn("a.example", NOW)).isEmpty();
    }

    @Test
    void without_a_pause_nobody_waits() {
        var hurried = new Politeness(Duration.ZERO, PARTITIONS);

        assertThat(hurried.turn("a.example", NOW)).contains(NOW);
        assertThat(hurried.turn("a.example", NOW)).contains(NOW);
        assertThat(hurried.holds("a.example", NOW, NOW.plusSeconds(9))).isTrue();
    }

    private static Politeness with(int from, int to) {
        var politeness = new Politeness(PAUSE, PARTITIONS);
        IntStream.range(from, to).forEach(politeness::gain);
        return politeness;
    }
}
