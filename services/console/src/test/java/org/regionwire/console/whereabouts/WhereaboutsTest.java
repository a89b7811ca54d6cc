package org.regionwire.console.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.Place;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.deadletters.Handling;
import org.regionwire.console.whereabouts.Position.State;

class WhereaboutsTest {

    private static final Instant AT = Instant.parse("2026-01-31T08:00:00Z");
    private static final Reading FAR = new Reading(1, 1000);

    @Test
    void what_no_topic_has_is_unknown() {
        Position position = where(List.of(), List.of(), FAR);

        assertThat(position.state()).isEqualTo(State.UNKNOWN);
        assertThat(position.sentence()).startsWith("no topic has it");
    }

    @Test
    void an_article_behind_others_waits_for_its_turn() {
        Position position =
                where(List.of(seen(Stage.INGESTED, 9, 1)), List.of(), new Reading(2, 4));

        assertThat(position.state()).isEqualTo(State.WAITING);
        assertThat(position.sentence()).isEqualTo("waits for enrichment: 5 records are before it");
        assertThat(position.place()).isEqualTo(new Place("articles.ingested", 0, 9));
    }

    @Test
    void an_article_whose_service_is_down_waits_for_that() {
        Position position =
                where(
                        List.of(seen(Stage.INGESTED, 9, 1), seen(Stage.ENRICHED, 7, 1)),
                        List.of(),
                        new Reading(0, 7));

        assertThat(position.sentence())
                .isEqualTo("waits for categorization: categorization is not running");
    }

    @Test
    void the_newest_revision_counts_while_an_older_one_is_seen() {
        Position position =
                where(
                        List.of(
                                seen(Stage.CATEGORIZED, 1, 1),
                                published(1, 1, "usable", 1),
                                seen(Stage.INGESTED, 8, 2)),
                        List.of(),
                        new Reading(1, 8));

        assertThat(position.state()).isEqualTo(State.WAITING);
        assertThat(position.version()).isEqualTo(1);
        assertThat(position.sentence())
                .isEqualTo(
                        "waits for enrichment: it is the next one; meanwhile version 1 is usable");
    }

    @Test
    void a_released_article_has_its_version() {
        Position position =
                where(
                        List.of(seen(Stage.CATEGORIZED, 1, 5), published(3, 5, "usable", 2)),
                        List.of(),
                        FAR);

        assertThat(position.state()).isEqualTo(State.RELEASED);
        assertThat(position.sentence()).isEqualTo("released as version 2");
        assertThat(position.place()).isEqualTo(new Place("articles.published", 0, 3));
    }

    @Test
    void a_redelivery_that_changed_nothing_leaves_the_version() {
        Position position =
                where(
                        List.of(seen(Stage.CATEGORIZED, 9, 6), published(3, 5, "usable", 2)),
                        List.of(),
                        FAR);

        assertThat(position.state()).isEqualTo(State.RELEASED);
        assertThat(position.sentence())
                .isEqualTo(
                        "released as version 2; its newest revision changed nothing that is seen");
    }

    @Test
    void a_canceled_article_stays_so_whatever_comes() {
        Position position =
                where(
                        List.of(published(3, 5, "canceled", 2), seen(Stage.INGESTED, 9, 6)),
                        List.of(),
                        new Reading(1, 0));

        assertThat(position.state()).isEqualTo(State.CANCELED);
    }

    @Test
    void a_withheld_article_says_who_ruled() {
        Trail trail =
                new Trail(
                        "urn:a",
                        List.of(seen(Stage.CATEGORIZED, 1, 5), published(3, 7, "withheld", 2)),
                        List.of(),
                        new RulingSeen(
                                new Place("articles.rulings", 0, 0),
                                "withhold",
                                "li",
                                AT,
                                "complaint"));

        assertThat(Whereabouts.of(trail, _ -> FAR).sentence())
                .isEqualTo(
                        "withheld since version 2; last ruling: withhold by li at"
                                + " 2026-01-31T08:00:00Z, complaint");
    }

    @Test
    void what_the_gate_took_and_does_not_show_is_held() {
        assertThat(where(List.of(seen(Stage.CATEGORIZED, 1, 5)), List.of(), FAR).state())
                .isEqualTo(State.HELD);
    }

    @Test
    void a_dead_article_says_why_and_how_to_send_it_back() {
        Position position =
                where(
                        List.of(seen(Stage.INGESTED, 9, 5)),
                        List.of(dead("articles.ingested", 5L, null)),
                        FAR);

        assertThat(position.state()).isEqualTo(State.DEAD);
        assertThat(position.sentence())
                .isEqualTo(
                        "enrichment could not handle it: bytes are left over (regionwire"
                                + " dead-letters redrive articles.ingested.enrichment.dlt/0/4)");
    }

    @Test
    void an_article_dead_at_the_gate_is_dead_though_it_was_seen_at_every_stage() {
        assertThat(
                        where(
                                        List.of(
                                                seen(Stage.INGESTED, 1, 5),
                                                seen(Stage.ENRICHED, 1, 5),
                                                seen(Stage.CATEGORIZED, 1, 5)),
                                        List.of(dead("articles.categorized", 5L, null)),
                                        FAR)
                                .state())
                .isEqualTo(State.DEAD);
    }

    @Test
    void a_letter_that_was_redriven_kills_nothing() {
        assertThat(
                        where(
                                        List.of(seen(Stage.INGESTED, 9, 5)),
                                        List.of(
                                                dead(
                                                        "articles.ingested",
                                                        5L,
                                                        Handling.How.REDRIVEN)),
                                        new Reading(1, 9))
                                .state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void a_letter_about_an_older_revision_kills_nothing() {
        assertThat(
                        where(
                                        List.of(
                                                seen(Stage.CATEGORIZED, 9, 6),
                                                published(1, 6, "usable", 1)),
                                        List.of(dead("articles.ingested", 5L, null)),
                                        FAR)
                                .state())
                .isEqualTo(State.RELEASED);
    }

    private static Position where(
            List<Sighting> sightings, List<DeadLetter> letters, Reading reading) {
        return Whereabouts.of(new Trail("urn:a", sightings, letters, null), _ -> reading);
    }

    private static Sighting seen(Stage stage, long offset, long revision) {
        return new Sighting(
                stage,
                new Place(stage.topic(), 0, offset),
                AT,
                revision,
                0,
                null,
                null,
                Terms.NONE);
    }

    private static Sighting published(long offset, long revision, String status, int version) {
        return new Sighting(
                Stage.PUBLISHED,
                new Place("articles.published", 0, offset),
                AT,
                revision,
                0,
                status,
                version,
                Terms.NONE);
    }

    private static DeadLetter dead(
            String origin, @Nullable Long revision, Handling.@Nullable How how) {
        return new DeadLetter(
                new Place(origin + ".enrichment.dlt", 0, 4),
                "urn:a",
                AT,
                "bytes are left over",
                "enrichment",
                new Place(origin, 0, 9),
                revision,
                0,
                how == null ? null : new Handling(how, "li", AT, null));
    }
}
