package org.regionwire.console.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.console.connection.Place;

/** What an article itself says of why it is not seen. */
class TermsTest {

    private static final Instant AT = Instant.parse("2026-01-31T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");
    private static final Terms EMBARGOED = new Terms(LATER, null, true);

    @Test
    void an_article_under_embargo_says_until_when() {
        assertThat(sentence(categorized(5, EMBARGOED)))
                .isEqualTo("the gate holds it back: embargo until 2026-02-01T00:00:00Z");
    }

    @Test
    void a_new_version_under_embargo_is_told_beside_the_one_that_stands() {
        Sighting shown = seen(Stage.PUBLISHED, "articles.published", 5, "usable", 1, Terms.NONE);

        assertThat(sentence(categorized(6, EMBARGOED), shown))
                .isEqualTo(
                        "released as version 1; its newest revision (embargo until"
                                + " 2026-02-01T00:00:00Z) changed nothing that is seen");
    }

    @Test
    void all_that_may_be_the_reason_is_told() {
        assertThat(new Terms(AT, LATER, false).inWords())
                .isEqualTo(
                        "embargo until 2026-01-31T08:00:00Z, expiry at 2026-02-01T00:00:00Z,"
                                + " its rights allow nothing");
        assertThat(Terms.NONE.inWords()).isEmpty();
    }

    private static String sentence(Sighting... sightings) {
        Trail trail = new Trail("urn:a", List.of(sightings), List.of(), null);
        return Whereabouts.of(trail, _ -> new Reading(1, 99)).sentence();
    }

    private static Sighting categorized(long revision, Terms terms) {
        return seen(Stage.CATEGORIZED, "articles.categorized", revision, null, null, terms);
    }

    private static Sighting seen(
            Stage stage,
            String topic,
            long revision,
            @Nullable String status,
            @Nullable Integer version,
            Terms terms) {
        return new Sighting(stage, new Place(topic, 0, 1), AT, revision, 0, status, version, terms);
    }
}
