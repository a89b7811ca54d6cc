package org.regionwire.console.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.schemas.Partner;
import org.regionwire.schemas.Placement;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Receipt;

class OwingTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final Recall RECALL =
            new Recall("urn:a", 3, "canceled", AT, Set.of("000000", "610000", "610300"));

    @ParameterizedTest
    @CsvSource({
        "'',            true",
        "610300,        true",
        "610000,        true",
        "'330000,610300', true",
        "610400,        false",
    })
    void whoever_takes_a_feed_that_it_stood_in_owes_a_receipt(String regions, boolean owes) {
        List<String> codes = regions.isEmpty() ? List.of() : List.of(regions.split(","));

        Owing owing = Owing.of(RECALL, List.of(partner("portal", AT, codes)), Map.of());

        assertThat(owing.answers()).hasSize(owes ? 1 : 0);
        assertThat(owing.isMissing()).isEqualTo(owes);
    }

    @Test
    void what_was_recalled_before_its_time_is_not_asked_of_a_partner() {
        assertThat(
                        Owing.of(
                                        RECALL,
                                        List.of(partner("new", AT.plusMillis(1), List.of())),
                                        Map.of())
                                .answers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, false", "2, true"})
    void a_receipt_of_an_earlier_recall_is_none_of_this_one(int version, boolean missing) {
        Instant later = AT.plusSeconds(5);
        Owing owing =
                Owing.of(
                        RECALL,
                        List.of(partner("portal", AT, List.of())),
                        Map.of("portal urn:a", receipt(version, later)));

        assertThat(owing.isMissing()).isEqualTo(missing);
        assertThat(owing.answers().getFirst().acknowledgedAt()).isEqualTo(missing ? null : later);
    }

    @Test
    void a_recall_concerns_the_feeds_that_the_article_stood_in_until_then() {
        assertThat(Recall.of(withheld(List.of("pubStatus"))))
                .hasValue(new Recall("urn:a", 3, "withheld", AT, Set.of("610300", "610000")));
    }

    @Test
    void what_has_expired_is_no_recall() {
        assertThat(Recall.of(withheld(List.of("expires")))).isEmpty();
    }

    private static PublishedArticle withheld(List<String> changes) {
        return PublishedArticle.newBuilder()
                .setUri("urn:a")
                .setVersion(3)
                .setRevision(1)
                .setContentHash("")
                .setPubStatus(PubStatus.withheld)
                .setChanges(changes)
                .setAcceptedAt(AT)
                .setFirstReleased(AT)
                .setReleased(AT)
                .setOrderedAt(AT)
                .setProvider("test")
                .setPlacements(
                        List.of(
                                placement("region", "610300", AT),
                                placement("region", "610400", AT.minusSeconds(1)),
                                placement("region", "610000", null),
                                placement("topic", "04000000", AT)))
                .build();
    }

    private static Placement placement(String scheme, String code, @Nullable Instant left) {
        return Placement.newBuilder()
                .setScheme(scheme)
                .setCode(code)
                .setEntered(AT.minusSeconds(60))
                .setLeft(left)
                .build();
    }

    private static Partner partner(String id, Instant since, List<String> regions) {
        return Partner.newBuilder()
                .setUri("urn:regionwire:partner:" + id)
                .setId(id)
                .setName(id)
                .setRegions(regions)
                .setSince(since)
                .setRevision(1)
                .build();
    }

    private static Receipt receipt(int version, Instant at) {
        return Receipt.newBuilder()
                .setPartner("portal")
                .setArticle("urn:a")
                .setVersion(version)
                .setAcknowledgedAt(at)
                .build();
    }
}
