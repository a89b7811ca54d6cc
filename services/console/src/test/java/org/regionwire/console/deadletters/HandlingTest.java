package org.regionwire.console.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingTest {

    private static final Instant AT = Instant.parse("2026-01-31T08:00:00Z");

    @Test
    void is_remembered_as_json_and_read_back() {
        Handling parked = new Handling(Handling.How.PARKED, "li", AT, "asks the \"provider\"");

        assertThat(parked.toJson())
                .isEqualTo(
                        "{\"how\":\"parked\",\"by\":\"li\",\"at\":\"2026-01-31T08:00:00Z\","
                                + "\"reason\":\"asks the \\\"provider\\\"\"}");
        assertThat(Handling.parse(parked.toJson())).contains(parked);
    }

    @Test
    void a_reason_may_be_missing() {
        Handling redriven = new Handling(Handling.How.REDRIVEN, "li", AT, null);

        assertThat(Handling.parse(redriven.toJson())).contains(redriven);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gone",
                "[]",
                "{\"how\":\"eaten\",\"by\":\"li\",\"at\":\"2026-01-31T08:00:00Z\"}",
                "{\"how\":\"parked\",\"by\":\"li\",\"at\":\"today\"}",
                "{\"how\":\"parked\""
            })
    void what_nobody_of_this_console_wrote_handles_nothing(String text) {
        assertThat(Handling.parse(text)).isEmpty();
    }
}
