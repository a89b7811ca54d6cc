package org.regionwire.console.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.Place;

class LoopGuardTest {

    private static final String DEAD = "articles.ingested.enrichment.dlt";
    private static final Instant AT = Instant.parse("2026-01-31T08:00:00Z");
    private static final Place ORIGIN = new Place("articles.ingested", 3, 99);

    private static final LoopGuard GUARD = new LoopGuard(3, false, Set.of(DEAD));
    private static final LoopGuard FORCED = new LoopGuard(3, true, Set.of(DEAD));

    @Test
    void a_letter_goes_back_three_times_and_not_a_fourth() {
        assertThat(GUARD.refusal(letter(ORIGIN, 0, null))).isEmpty();
        assertThat(GUARD.refusal(letter(ORIGIN, 2, null))).isEmpty();
        assertThat(GUARD.refusal(letter(ORIGIN, 3, null)))
                .contains(
                        "it died again after being sent back 3 times; mend the cause, then"
                                + " --force");
    }

    @Test
    void a_letter_that_was_redriven_or_dropped_does_not_go_back_again() {
        assertThat(GUARD.refusal(letter(ORIGIN, 0, Handling.How.REDRIVEN)))
                .contains(
                        "it was redriven by li at 2026-01-31T08:00:00Z; --force sends it all the"
                                + " same");
        assertThat(GUARD.refusal(letter(ORIGIN, 0, Handling.How.DROPPED))).isPresent();
    }

    @Test
    void a_parked_letter_goes_back() {
        assertThat(GUARD.refusal(letter(ORIGIN, 0, Handling.How.PARKED))).isEmpty();
    }

    @Test
    void force_sends_what_is_refused_for_its_history() {
        assertThat(FORCED.refusal(letter(ORIGIN, 9, null))).isEmpty();
        assertThat(FORCED.refusal(letter(ORIGIN, 0, Handling.How.DROPPED))).isEmpty();
    }

    @Test
    void not_even_force_sends_a_letter_nowhere_or_to_the_dead_letters() {
        assertThat(FORCED.refusal(letter(null, 0, null)))
                .contains("it does not say which topic it came from");
        assertThat(FORCED.refusal(letter(new Place(DEAD, 3, 1), 0, null)))
                .contains("it came from a dead-letter topic, which nobody reads");
    }

    private static DeadLetter letter(
            @Nullable Place origin, int redrives, Handling.@Nullable How how) {
        return new DeadLetter(
                new Place(DEAD, 3, 17),
                "urn:a",
                AT,
                "bytes are left over",
                "enrichment",
                origin,
                1L,
                redrives,
                how == null ? null : new Handling(how, "li", AT, null));
    }
}
