package org.regionwire.console.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.Place;

class SelectionTest {

    private static final String DEAD = "articles.ingested.enrichment.dlt";
    private static final Instant AT = Instant.parse("2026-01-31T08:00:00Z");
    private static final Place PLACE = new Place(DEAD, 3, 17);

    @Test
    void nothing_asked_takes_what_nobody_has_handled() {
        Selection everything = new Selection(null, null, null, null, List.of(), false);

        assertThat(everything.isEverything()).isTrue();
        assertThat(everything.takes(letter(null))).isTrue();
        assertThat(everything.takes(letter(Handling.How.PARKED))).isFalse();
    }

    @Test
    void all_takes_handled_ones_too() {
        assertThat(
                        new Selection(null, null, null, null, List.of(), true)
                                .takes(letter(Handling.How.DROPPED)))
                .isTrue();
    }

    @Test
    void a_place_takes_that_letter_even_when_it_is_handled() {
        assertThat(places(PLACE).takes(letter(Handling.How.PARKED))).isTrue();
        assertThat(places(new Place(DEAD, 3, 18)).takes(letter(null))).isFalse();
    }

    @Test
    void a_topic_is_the_letter_s_or_its_origin_s() {
        assertThat(topic(DEAD).takes(letter(null))).isTrue();
        assertThat(topic("articles.ingested").takes(letter(null))).isTrue();
        assertThat(topic("articles.enriched").takes(letter(null))).isFalse();
    }

    @Test
    void words_of_the_cause_are_found_in_any_case() {
        assertThat(cause("LEFT over").takes(letter(null))).isTrue();
        assertThat(cause("schema").takes(letter(null))).isFalse();
    }

    @Test
    void since_takes_its_own_instant_and_later_ones() {
        assertThat(since(AT).takes(letter(null))).isTrue();
        assertThat(since(AT.plusMillis(1)).takes(letter(null))).isFalse();
    }

    @Test
    void an_article_is_its_uri_to_the_letter() {
        assertThat(new Selection(null, null, "urn:a", null, List.of(), false).takes(letter(null)))
                .isTrue();
        assertThat(new Selection(null, null, "urn:A", null, List.of(), false).takes(letter(null)))
                .isFalse();
    }

    @Test
    void only_topics_that_can_hold_the_letter_are_read() {
        Set<String> all = Set.of(DEAD, "articles.enriched.categorization.dlt");

        assertThat(topic("articles.ingested").among(all)).containsExactly(DEAD);
        assertThat(places(PLACE).among(all)).containsExactly(DEAD);
        assertThat(cause("x").among(all)).hasSize(2);
    }

    private static Selection places(Place... places) {
        return new Selection(null, null, null, null, List.of(places), false);
    }

    private static Selection topic(String topic) {
        return new Selection(topic, null, null, null, List.of(), false);
    }

    private static Selection cause(String words) {
        return new Selection(null, words, null, null, List.of(), false);
    }

    private static Selection since(Instant since) {
        return new Selection(null, null, null, since, List.of(), false);
    }

    private static DeadLetter letter(Handling.@Nullable How how) {
        return new DeadLetter(
                PLACE,
                "urn:a",
                AT,
                "Bytes are left over",
                "enrichment",
                new Place("articles.ingested", 3, 99),
                1L,
                0,
                how == null ? null : new Handling(how, "li", AT, null));
    }
}
