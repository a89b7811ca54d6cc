package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PrintPlace;
import org.regionwire.schemas.Scope;

/** The gate says that an article leaves a feed, so it must know of each that the view makes. */
class FeedScopesTest {

    private final CategorizedArticle inBaoji = GateRecords.article("urn:1", 1, "渭河大桥通车");

    @Test
    void regionalNewsStandInTheirRegionsAndTheNation() {
        assertThat(regions(inBaoji)).containsExactly("610300", "610000", "000000");
    }

    @Test
    void internationalNewsStandInTheWorldAndInTheNationWhereTheyAreAboutARegionToo() {
        assertThat(regions(with(Scope.international, false))).containsExactly("world");
        assertThat(regions(with(Scope.international, true)))
                .containsExactly("610300", "610000", "000000", "world");
    }

    @Test
    void newsWithoutARegionStandInTheNation() {
        assertThat(regions(with(Scope.unknown, false))).containsExactly("000000");
    }

    @Test
    void whatWasPrintedStandsInThePublicationInTheIssueAndOnThePage() {
        assertThat(printed("2026-03-02", "A7"))
                .containsExactly("wsrb", "wsrb/2026-03-02", "wsrb/2026-03-02/A7");
        assertThat(printed("2026-03-02", null)).containsExactly("wsrb", "wsrb/2026-03-02");
        assertThat(printed(null, "A7")).containsExactly("wsrb");
    }

    private Stream<String> printed(@Nullable String issueDate, @Nullable String page) {
        var place =
                PrintPlace.newBuilder()
                        .setPublication("wsrb")
                        .setIssueDate(issueDate)
                        .setPageNumber(page)
                        .build();
        var article =
                IngestedArticle.newBuilder(inBaoji.getArticle())
                        .setPrintedOn(List.of(place))
                        .build();
        return codes(
                CategorizedArticle.newBuilder(inBaoji).setArticle(article).build(), "publication");
    }

    private CategorizedArticle with(Scope scope, boolean regions) {
        var categorization = Categorization.newBuilder(inBaoji.getCategorization()).setScope(scope);
        if (!regions) {
            categorization.setRegions(List.of());
        }
        return CategorizedArticle.newBuilder(inBaoji)
                .setCategorization(categorization.build())
                .build();
    }

    private static Stream<String> regions(CategorizedArticle article) {
        return codes(article, "region");
    }

    private static Stream<String> codes(CategorizedArticle article, String scheme) {
        return FeedScopes.of(article).stream()
                .filter(scope -> scope.scheme().equals(scheme))
                .map(org.regionwire.publisher.release.Scope::code);
    }
}
