package org.regionwire.ingest.feeds.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Cache-Control | max-age=600                   | PT10M | -
                    Cache-Control | public, max-age="600"         | PT10M | -
                    Cache-Control | s-maxage=600                  | -     | -
                    Cache-Control | no-cache                      | -     | -
                    Cache-Control | max-age=9999999999999         | PT277777H46M39S | -
                    Expires       | Fri, 20 Nov 2026 09:00:00 GMT | PT1H  | -
                    Expires       | Fri, 20 Nov 2026 07:00:00 GMT | -     | -
                    Expires       | -1                            | -     | -
                    Retry-After   | 120                           | -     | PT2M
                    Retry-After   | Fri, 20 Nov 2026 08:30:00 GMT | -     | PT30M
                    Retry-After   | soon                          | -     | -
                    """)
    void headers_say_how_long_to_leave_a_source_alone(
            String name, String value, Duration fresh, Duration retryAfter) {
        assertThat(Wishes.of(n -> n.equals(name) ? Optional.of(value) : Optional.empty(), NOW))
                .isEqualTo(new Wishes(fresh, retryAfter));
    }
}
