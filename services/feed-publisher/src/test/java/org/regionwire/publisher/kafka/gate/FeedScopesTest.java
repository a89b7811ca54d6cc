package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
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
        return FeedScopes.of(article).stream()
                .filter(scope -> scope.scheme().equals("region"))
                .map(org.regionwire.publisher.release.Scope::code);
    }
}
