package org.regionwire.pipeline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultTableTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Test
    void a_good_row_is_its_figures() {
        assertThat(FaultTable.line(row(0, 0, 12_340, LIMIT, "")).replaceAll(" +", " "))
                .isEqualTo("kill gate 2001 0 0 0 0 12.3");
    }

    @Test
    void a_lost_article_is_not_good() {
        assertThat(FaultTable.line(row(1, 0, 0, LIMIT, ""))).endsWith("NOT GOOD");
    }

    @Test
    void a_double_is_not_good() {
        assertThat(row(0, 1, 0, LIMIT, "").isGood()).isFalse();
    }

    @Test
    void a_stall_is_good_up_to_what_is_promised_and_where_nothing_is() {
        assertThat(row(0, 0, 15_000, LIMIT, "").isGood()).isTrue();
        assertThat(row(0, 0, 15_001, LIMIT, "").isGood()).isFalse();
        assertThat(row(0, 0, 15_001, LIMIT, "").isSound()).isTrue();
        assertThat(row(0, 0, 60_000, Duration.ZERO, "").isGood()).isTrue();
    }

    @Test
    void what_the_wire_did_not_do_is_not_good_and_said() {
        assertThat(FaultTable.line(row(0, 0, 0, LIMIT, "the damage was not noticed")))
                .endsWith("NOT GOOD: the damage was not noticed");
    }

    @Test
    void what_could_not_be_tried_is_said_and_not_held_against_the_wire() {
        assertThat(FaultTable.line(row(0, 0, 0, LIMIT, SmallDisk.ONLY_ROOT)))
                .endsWith("  " + SmallDisk.ONLY_ROOT);
    }

    private static Row row(int lost, int doubled, int millis, Duration limit, String remark) {
        return new Row(
                "kill gate", 2001, lost, doubled, 0, 0, Duration.ofMillis(millis), limit, remark);
    }
}
