package org.regionwire.publisher.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.archives.Period.Span;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11,2026-10-31T16:00:00Z,2026-11-30T16:00:00Z",
        "2026-12-31,2026-12-30T16:00:00Z,2026-12-31T16:00:00Z",
        "2026-11-20T07,2026-11-19T23:00:00Z,2026-11-20T00:00:00Z",
        "2026-11-20T0759,2026-11-19T23:59:00Z,2026-11-20T00:00:00Z"
    })
    void itIsBeijingsTime(String name, Instant from, Instant until) {
        Period period = Period.named(name).orElseThrow();

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.toString()).isEqualTo(name);
        assertThat(Period.of(period.span(), from)).isEqualTo(period);
        assertThat(Period.of(period.span(), until.minusMillis(1))).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-13",
                "2026-02-30",
                "2026-11-20T24",
                "2026-11-20T07:15",
                "2026-11-20T071500",
                "-026-11",
                "２０２６-11"
            })
    void nothingElseIsOne(String name) {
        assertThat(Period.named(name)).isEmpty();
    }

    @Test
    void aMomentHasOneOfEachLength() {
        Instant moment = Instant.parse("2026-11-19T23:15:59Z");

        assertThat(Span.values())
                .extracting(span -> Period.of(span, moment).toString())
                .containsExactly("2026-11", "2026-11-20", "2026-11-20T07", "2026-11-20T0715");
    }
}
