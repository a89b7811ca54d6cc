package org.regionwire.ingest.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fri, 20 Nov 2026 08:30:00 GMT    | en    | 2026-11-20T08:30:00Z
                    Fri, 20 Nov 2026 08:30:00 +0800  | en    | 2026-11-20T00:30:00Z
                    20 Nov 26 08:30 EST              | en    | 2026-11-20T13:30:00Z
                    Friday, 20-November-2026 8:30:00 | en    | 2026-11-20T08:30:00Z
                    2026-11-20T08:30:00.123+08:00    | en    | 2026-11-20T00:30:00Z
                    2026-11-20T08:30:00Z             | zh-CN | 2026-11-20T08:30:00Z
                    2026-11-20 08:30:00              | zh-CN | 2026-11-20T00:30:00Z
                    2026-11-20 08:30                 | en    | 2026-11-20T08:30:00Z
                    2026年11月20日 08:30              | zh    | 2026-11-20T00:30:00Z
                    2026/11/20                       | en    | 2026-11-20T00:00:00Z
                    20261120T08:30:00Z               | en    | 2026-11-20T08:30:00Z
                    Fri, 20 Nov 2026 08:30:00 CST    | zh    | 2026-11-20T00:30:00Z
                    2026-02-31                       | en    |
                    昨天                              | zh    |
                    """)
    void a_date_is_read_as_feeds_write_it(String text, String language, Instant instant) {
        assertThat(Dates.read(text, language)).isEqualTo(instant);
    }
}
