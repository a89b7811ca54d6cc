package org.regionwire.console.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 1 2 | 3 | plain 0, plain 1, plain 2
                          | 0 |
                          | 7 | lead 7
                    5 6   | 7 | lead 5, plain 5, plain 6
                    0     | 2 | closing 0
                    0 2 4 | 6 | closing 0, closing 2, closing 4
                    0     | 3 | plain 0, void 1
                    0 9   | 9 | refused
                    1 4   | 9 | lead 1, plain 1, void 1, plain 4, void 3
                    """)
    void gaps_are_filled_so_that_every_record_keeps_its_offset(
            String offsets, long end, String steps) {
        if ("refused".equals(steps)) {
            assertThatIllegalArgumentException().isThrownBy(() -> steps(offsets, end));
        } else {
            assertThat(String.join(", ", steps(offsets, end)))
                    .isEqualTo(steps == null ? "" : steps);
        }
    }

    private static List<String> steps(String offsets, long end) {
        LongStream numbers =
                offsets == null
                        ? LongStream.empty()
                        : Stream.of(offsets.split(" ")).mapToLong(Long::parseLong);
        Steps steps = new Steps(numbers.mapToObj(Stored::at).iterator(), end);
        List<String> words = new ArrayList<>();
        for (Step step = steps.peek(); step != null; step = steps.peek()) {
            words.add(
                    switch (step) {
                        case Step.Lead(var count) -> "lead " + count;
                        case Step.Plain(var record) -> "plain " + record.offset();
                        case Step.Closing(var record) -> "closing " + record.offset();
                        case Step.Void(var count, _) -> "void " + count;
                    });
            steps.done();
        }
        return words;
    }
}
