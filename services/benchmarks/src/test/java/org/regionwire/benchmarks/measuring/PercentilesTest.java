package org.regionwire.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void of_a_hundred_the_99th_is_the_last_but_one() {
        var percentiles =
                Percentiles.of(IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(percentiles.at(50)).isEqualTo(Duration.ofMillis(50));
        assertThat(percentiles.at(99)).isEqualTo(Duration.ofMillis(99));
        assertThat(percentiles.at(100)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void of_few_the_highest_stands_for_the_99th_and_order_does_not_matter() {
        var percentiles =
                Percentiles.of(
                        List.of(Duration.ofMillis(9), Duration.ofMillis(1), Duration.ofMillis(5)));

        assertThat(percentiles.at(50)).isEqualTo(Duration.ofMillis(5));
        assertThat(percentiles.at(99)).isEqualTo(Duration.ofMillis(9));
    }

    @Test
    void nothing_has_no_percentiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(List.of()));
    }
}
