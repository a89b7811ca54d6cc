package org.regionwire.ingest.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Instants;

class InstantsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:30:00+08:00, 2026-11-20T00:30:00Z",
        "2026-11-20T08:30:00Z,      2026-11-20T08:30:00Z",
        "2026-11-20T08:30:00.5Z,    2026-11-20T08:30:00.5Z",
        "2026-11-20T08:30:00+0800,  2026-11-20T00:30:00Z",
        "20261120T083000+0800,      2026-11-20T00:30:00Z",
        "20261120T083000Z,          2026-11-20T08:30:00Z",
        "20261120T0830Z,            2026-11-20T08:30:00Z",
    })
    void a_time_with_its_zone_is_an_instant(String text, Instant instant) {
        assertThat(Instants.read(text)).hasValue(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T08:30:00",
                "2026-11-20",
                "20261120",
                "11/20/2026",
                "2026-02-30T08:30:00Z",
                "2026-11-20T24:30:00Z",
                "",
                "20261120T083000+08001",
                "+99999-11-20T08:30:00Z",
            })
    void nothing_is_guessed(String text) {
        assertThat(Instants.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20261120, 2026-11-20", "20261120T083000, 2026-11-20", "2026-11-20, 2026-11-20"})
    void a_date_may_stand_alone(String text, String date) {
        assertThat(Instants.date(text)).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2999-01-01T00:00:00Z,        2999-01-01T00:00:00Z",
        "2999-01-01T00:00:00.000001Z, 2999-01-01T00:00:00.001Z"
    })
    void an_embargo_ends_with_a_whole_millisecond(Instant written, Instant ends) {
        assertThat(new AgencyItem.Times(null, null, null, written, null).embargoedUntil())
                .isEqualTo(ends);
    }
}
