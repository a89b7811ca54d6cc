package org.regionwire.console.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.Place;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.deadletters.Handling;

class MergedLettersTest {

    private static final Handling DROPPED =
            new Handling(Handling.How.DROPPED, "li", Instant.EPOCH, null);

    @Test
    void the_last_letter_of_a_key_stays_and_those_before_it_are_in_the_way() {
        assertThat(
                        MergedLetters.of(
                                List.of(letter(1, "a"), letter(2, "b"), letter(3, "a")), Set.of()))
                .extracting(DeadLetter::place)
                .containsExactly(place(1));
    }

    @Test
    void a_letter_without_a_key_is_always_in_the_way() {
        assertThat(MergedLetters.of(List.of(letter(1, "")), Set.of())).hasSize(1);
    }

    @Test
    void letters_of_the_article_and_those_that_somebody_handled_are_not() {
        List<DeadLetter> letters =
                List.of(letter(1, "erased"), handled(2, ""), handled(3, "b"), letter(4, "b"));

        assertThat(MergedLetters.of(letters, Set.of(place(1)))).isEmpty();
    }

    private static DeadLetter letter(long offset, String key) {
        return new DeadLetter(place(offset), key, Instant.EPOCH, "", "", null, null, 0, null);
    }

    private static DeadLetter handled(long offset, String key) {
        return new DeadLetter(place(offset), key, Instant.EPOCH, "", "", null, null, 0, DROPPED);
    }

    private static Place place(long offset) {
        return new Place("articles.ingested.enrichment.dlt", 0, offset);
    }
}
