package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-20 08:15             | 2026-11-20 | 2026-11-20T00:15:00Z
                    2026年11月20日08:15 来源      | 2026-11-20 | 2026-11-20T00:15:00Z
                    发布时间：2026/1/2 8:15:30    | 2026-01-02 | 2026-01-02T00:15:30Z
                    2026-11-20T23:15:00Z         | 2026-11-21 | 2026-11-20T23:15:00Z
                    2026-11-20T08:15:00.123+0800 | 2026-11-20 | 2026-11-20T00:15:00Z
                    2026年11月20日               | 2026-11-20 |
                    2026-02-31，2026-03-01       | 2026-03-01 |
                    2026-11-20 25:00             |            |
                    昨天 08:15                   |            |
                    电话 12026-11-20             |            |
                    """)
    void the_first_time_of_a_line_is_read_as_beijings(
            String line, @Nullable String day, @Nullable String moment) {
        Times time = Times.first(line);

        assertThat(time == null ? null : time.day().toString()).isEqualTo(day);
        assertThat(time == null || time.moment() == null ? null : time.moment().toString())
                .isEqualTo(moment);
    }
}
