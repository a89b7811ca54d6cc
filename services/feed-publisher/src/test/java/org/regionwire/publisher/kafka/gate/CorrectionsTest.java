package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.release.Correction;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Scope;
import org.regionwire.schemas.Subject;

class CorrectionsTest {
    private static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Corrections CORRECTIONS =
            new Corrections(Gazetteer.load(), MediaTopics.load());

    /** An article that had the topic 04000000 under a label of its own. */
    private static CategorizedArticle article() {
        var article = GateRecords.article("urn:a", 1, "港口忙起来");
        return CategorizedArticle.newBuilder(article)
                .setCategorization(
                        Categorization.newBuilder(article.getCategorization())
                                .setSubjects(
                                        List.of(
                                                Subject.newBuilder()
                                                        .setUri(SCHEME + "04000000")
                                                        .setName("经济版")
                                                        .setConfidence(0.5)
                                                        .setCreator("regionwire")
                                                        .build()))
                                .build())
                .build();
    }

    private static CategorizedArticle article(Scope scope) {
        var article = article();
        return CategorizedArticle.newBuilder(article)
                .setCategorization(
                        Categorization.newBuilder(article.getCategorization())
                                .setScope(scope)
                                .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "http://cv.iptc.org/newscodes/mediatopic/04000000, 经济版",
        "http://cv.iptc.org/newscodes/mediatopic/15000000, 体育",
        "http://cv.iptc.org/newscodes/mediatopic/99999999, 99999999",
        "https://example.com/topics/harbours, harbours"
    })
    void aCorrectedTopicIsCalledAsInTheArticleOrAsIptcCallsItOrByItsCode(String uri, String name) {
        var corrected = CORRECTIONS.corrected(article(), new Correction(null, List.of(uri)));
        assertThat(corrected.getCategorization().getSubjects())
                .singleElement()
                .satisfies(
                        subject -> {
                            assertThat(subject.getUri()).isEqualTo(uri);
                            assertThat(subject.getName()).isEqualTo(name);
                            assertThat(subject.getCreator()).isEqualTo("operator");
                        });
    }

    @Test
    void aCorrectedRegionHasAllThatTheGazetteerKnows() {
        var corrected = CORRECTIONS.corrected(article(), new Correction(List.of("610323"), null));
        assertThat(corrected.getCategorization().getRegions())
                .singleElement()
                .satisfies(
                        region -> {
                            assertThat(region.getAncestors()).containsExactly("610300", "610000");
                            assertThat(region.getIso3166()).isEqualTo("CN-SN");
                            assertThat(region.getLatitude()).isBetween(34.0, 35.0);
                            assertThat(region.getLongitude()).isBetween(107.0, 108.0);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "international, 610323, regional",
        "national, 610323, regional",
        "regional, '', national",
        "international, '', international",
        "unknown, '', unknown",
        "regional, 000000, national"
    })
    void theScopeFollowsTheCorrectedRegions(Scope before, String regions, Scope after) {
        var article = article(before);
        var codes = regions.isEmpty() ? List.<String>of() : List.of(regions);
        var corrected = CORRECTIONS.corrected(article, new Correction(codes, null));
        assertThat(corrected.getCategorization().getScope()).isEqualTo(after);
        assertThat(FeedScopes.of(corrected))
                .extracting(scope -> scope.code())
                .contains(after == Scope.international ? "world" : "000000");
    }

    @Test
    void aCorrectedTopicLeavesTheScope() {
        var article = article(Scope.international);
        var corrected =
                CORRECTIONS.corrected(article, new Correction(null, List.of(SCHEME + "15000000")));
        assertThat(corrected.getCategorization().getScope()).isEqualTo(Scope.international);
    }
}
