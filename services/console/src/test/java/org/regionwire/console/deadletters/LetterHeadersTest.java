package org.regionwire.console.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.console.connection.Place;

class LetterHeadersTest {

    private static final Place PLACE = new Place("articles.ingested.enrichment.dlt", 3, 17);
    private static final Instant AT = Instant.parse("2026-01-31T08:00:00Z");

    @Test
    void a_letter_says_cause_service_origin_revision_and_redrives() {
        Map<String, String> headers =
                Map.of(
                        "regionwire-dead-cause", "bytes are left over",
                        "regionwire-dead-service", "enrichment",
                        "regionwire-origin-topic", "articles.ingested",
                        "regionwire-origin-partition", "3",
                        "regionwire-origin-offset", "99",
                        "regionwire-revision", "1700000000000",
                        "regionwire-redrives", "2");

        assertThat(LetterHeaders.read(PLACE, "urn:a", AT, headers::get, null))
                .isEqualTo(
                        new DeadLetter(
                                PLACE,
                                "urn:a",
                                AT,
                                "bytes are left over",
                                "enrichment",
                                new Place("articles.ingested", 3, 99),
                                1_700_000_000_000L,
                                2,
                                null));
    }

    @Test
    void a_letter_without_headers_is_listed_all_the_same() {
        assertThat(LetterHeaders.read(PLACE, "", AT, _ -> null, null))
                .isEqualTo(
                        new DeadLetter(
                                PLACE,
                                "",
                                AT,
                                "does not say what was wrong",
                                "unknown",
                                null,
                                null,
                                0,
                                null));
    }

    @Test
    void numbers_that_are_none_count_as_not_said() {
        Map<String, String> headers =
                Map.of(
                        "regionwire-origin-topic", "articles.ingested",
                        "regionwire-origin-partition", "-1",
                        "regionwire-origin-offset", "ninety",
                        "regionwire-revision", "",
                        "regionwire-redrives", "1e3");

        DeadLetter letter = LetterHeaders.read(PLACE, "urn:a", AT, headers::get, null);

        assertThat(letter.origin()).isNull();
        assertThat(letter.revision()).isNull();
        assertThat(letter.redrives()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, true",
        "traceparent, true",
        "regionwire-revision, true",
        "regionwire-run, true",
        "regionwire-dead-cause, false",
        "regionwire-dead-attempts, false",
        "regionwire-origin-offset, false",
        "regionwire-origin-timestamp, false",
        "regionwire-redrives, false"
    })
    void only_headers_that_the_record_had_go_back_with_it(String name, boolean original) {
        assertThat(LetterHeaders.isOriginal(name)).isEqualTo(original);
    }
}
