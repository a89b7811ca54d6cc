package org.regionwire.ingest.feeds.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final PollingRules RULES =
            new PollingRules(Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofSeconds(2));

    private final Schedule schedule = new Schedule(RULES);

    /** A uri whose spread is nothing. */
    private static final String UNSPREAD = "";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # before, changed, asked, interval, waits
                    PT0S,   true,  -,     PT5M,    PT5M
                    PT1H,   true,  -,     PT30M,   PT30M
                    PT1H,   false, -,     PT1H30M, PT1H30M
                    PT6M,   true,  -,     PT5M,    PT5M
                    PT5H,   false, -,     PT6H,    PT6H
                    PT1H,   true,  PT10M, PT30M,   PT30M
                    PT1H,   true,  PT2H,  PT30M,   PT2H
                    PT1H,   true,  PT48H, PT30M,   PT6H
                    """)
    void the_interval_follows_what_the_source_does_and_its_wishes_lengthen_the_wait(
            Duration before, boolean changed, Duration asked, Duration interval, Duration waits) {
        Schedule.Next next = schedule.afterSuccess(UNSPREAD, before, changed, asked, null, NOW);

        assertThat(next.interval()).isEqualTo(interval);
        assertThat(Duration.between(NOW, next.at())).isEqualTo(waits);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # before, failures, retryAfter, waits
                    PT10M, 1,    -,     PT10M
                    PT10M, 2,    -,     PT20M
                    PT10M, 4,    -,     PT1H20M
                    PT10M, 99,   -,     PT6H
                    PT0S,  1,    -,     PT5M
                    PT10M, 1,    PT1H,  PT1H
                    PT10M, 3,    PT1S,  PT40M
                    PT10M, 1,    PT72H, PT72H
                    PT10M, 9,    PT7H,  PT7H
                    PT10M, 1,    P30D,  P7D
                    """)
    void failures_double_the_wait_and_Retry_After_lengthens_it(
            Duration before, int failures, Duration retryAfter, Duration waits) {
        Schedule.Next next = schedule.afterFailure(UNSPREAD, before, failures, retryAfter, NOW);

        assertThat(Duration.between(NOW, next.at())).isEqualTo(waits);
    }

    @Test
    void a_success_may_ask_for_patience_too() {
        Schedule.Next next =
                schedule.afterSuccess(
                        UNSPREAD, Duration.ofHours(1), true, null, Duration.ofHours(9), NOW);

        assertThat(next.interval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(Duration.between(NOW, next.at())).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void sources_do_not_march_in_step_and_none_is_asked_too_soon() {
        var waits =
                IntStream.range(0, 100)
                        .mapToObj(i -> "urn:regionwire:source:s" + i)
                        .map(
                                uri ->
                                        schedule.afterSuccess(
                                                uri, Duration.ofHours(2), true, null, null, NOW))
                        .map(next -> Duration.between(NOW, next.at()))
                        .toList();

        assertThat(waits)
                .allMatch(wait -> wait.compareTo(Duration.ofHours(1)) >= 0)
                .allMatch(wait -> wait.compareTo(Duration.ofMinutes(66)) <= 0);
        assertThat(waits.stream().distinct().count()).isGreaterThan(50);
    }

    @Test
    void bounds_of_a_source_may_only_be_kinder() {
        assertThat(RULES.with(Duration.ofSeconds(1), Duration.ofDays(1)))
                .isEqualTo(
                        new PollingRules(
                                Duration.ofMinutes(5), Duration.ofDays(1), Duration.ofSeconds(2)));
        assertThat(RULES.with(Duration.ofHours(1), Duration.ofMinutes(1)))
                .isEqualTo(
                        new PollingRules(
                                Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(2)));
    }
}
