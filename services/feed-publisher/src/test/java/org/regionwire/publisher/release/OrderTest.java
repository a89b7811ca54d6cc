package org.regionwire.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final long NOON = 1_795_780_800_000L;

    @Test
    void the_text_comes_after_a_summary_a_number_after_a_time_a_replay_after_what_it_replays() {
        List<Order> ordered =
                List.of(
                        Order.NONE,
                        new Order(false, NOON, 0),
                        new Order(false, NOON + 1, 0),
                        new Order(false, 1, 0),
                        new Order(true, NOON, 0),
                        new Order(true, NOON + 1, 0),
                        new Order(true, 1, 0),
                        new Order(true, 2, 0),
                        new Order(true, 2, 1));

        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(Collections.max(ordered)).isEqualTo(new Order(true, 2, 1));
    }
}
