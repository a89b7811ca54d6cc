package org.regionwire.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-01-31T08:00:00Z");

    @Test
    void a_time_is_an_instant_or_how_long_ago() {
        assertThat(Times.read("2026-01-30T00:00:00Z", NOW)).isEqualTo("2026-01-30T00:00:00Z");
        assertThat(Times.read("PT2H", NOW)).isEqualTo("2026-01-31T06:00:00Z");
        assertThat(Times.read("p1d", NOW)).isEqualTo("2026-01-30T08:00:00Z");
    }

    @Test
    void anything_else_is_refused_with_an_example() {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> Times.read("yesterday", NOW))
                .withMessageContaining("PT2H");
    }
}
