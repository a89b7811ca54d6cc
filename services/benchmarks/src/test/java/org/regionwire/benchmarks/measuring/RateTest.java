package org.regionwire.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.benchmarks.measuring.Rate.Sample;

class RateTest {

    private static Sample at(double seconds, long count) {
        return new Sample((long) (seconds * 1e9), count);
    }

    @Test
    void leaves_out_the_first_quarter_in_which_programs_warm_up() {
        List<Sample> samples = List.of(at(0, 0), at(10, 250), at(11, 500), at(13, 1000));

        assertThat(Rate.perSecond(samples, 1000)).isEqualTo(250);
    }

    @Test
    void ends_with_the_first_sample_at_the_target() {
        List<Sample> samples = List.of(at(1, 40), at(2, 100), at(9, 100));

        assertThat(Rate.perSecond(samples, 100)).isEqualTo(60);
    }

    @Test
    void what_was_done_before_anybody_looked_has_no_rate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.perSecond(List.of(at(1, 100)), 100))
                .withMessageContaining("before it could be measured");
    }

    @Test
    void what_was_not_finished_has_no_rate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.perSecond(List.of(at(1, 40), at(2, 99)), 100))
                .withMessageContaining("never came to 100");
    }
}
