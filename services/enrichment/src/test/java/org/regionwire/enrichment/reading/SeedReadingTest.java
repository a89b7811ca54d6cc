package org.regionwire.enrichment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.regionwire.enrichment.people.Person;
import org.regionwire.enrichment.places.Place;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;

/** The seed page as people read it. */
class SeedReadingTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    private static final Reading OPINION = ENRICHER.enrich(SeedArticles.opinion());
    private static final Reading METAVERSE = ENRICHER.enrich(SeedArticles.metaverse());
    private static final Reading PORT = ENRICHER.enrich(SeedArticles.port());
    private static final Reading GRASSLAND = ENRICHER.enrich(SeedArticles.grassland());

    /** Codes of all units that the article may name. */
    private static List<String> codes(Reading reading) {
        return reading.places().stream()
                .flatMap(place -> place.candidates().stream())
                .map(each -> each instanceof Place.Candidate.Region(var code, _, _) ? code : "")
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> people(Reading reading) {
        return reading.people().stream()
                .map(
                        each ->
                                each.name()
                                        + " "
                                        + Objects.requireNonNullElse(each.organisation(), "-")
                                        + " "
                                        + Objects.requireNonNullElse(each.title(), "-"))
                .toList();
    }

    private static List<String> figures(Reading reading) {
        return reading.figures().stream()
                .map(
                        each ->
                                each.value().toPlainString()
                                        + " "
                                        + each.unit()
                                        + " "
                                        + each.change()
                                        + " "
                                        + each.bound())
                .toList();
    }

    @Test
    void brandNamesOfAbbreviationsAreNeitherPlacesNorPeople() {
        assertThat(codes(OPINION)).containsExactly("620000");
        assertThat(OPINION.people()).isEmpty();
    }

    @Test
    void placesOfEachArticle() {
        assertThat(codes(METAVERSE)).containsExactly("610000", "610300");
        assertThat(codes(PORT)).containsExactly("450000", "450400");
        assertThat(codes(GRASSLAND)).containsExactly("150000", "152500", "152526");
        assertThat(GRASSLAND.places()).extracting(Place::name).contains("浩勒图高勒镇");
    }

    @Test
    void peopleWithOfficeAndOrganisation() {
        assertThat(people(METAVERSE))
                .containsExactlyInAnyOrder("袁瑞 宝鸡市数字经济局 局长", "王勇 宝鸡市委 副书记、市长", "杨开新 - -", "张毅 - -");
        assertThat(people(PORT)).containsExactly("何华文 - -");
        assertThat(people(GRASSLAND))
                .containsExactlyInAnyOrder(
                        "乌音嘎 - -",
                        "那顺巴雅尔 锡林郭勒盟商务局 副局长",
                        "邵向东 锡林郭勒盟邮政管理局 副局长",
                        "王东 - 总经理",
                        "邵杰 - 负责人",
                        "余健 - -");
    }

    @Test
    void whoWroteAndWhoSpoke() {
        assertThat(METAVERSE.people())
                .filteredOn(each -> each.rel() == Person.Rel.AUTHOR)
                .extracting(Person::name)
                .containsExactly("杨开新", "张毅");
        assertThat(PORT.people()).extracting(Person::rel).containsExactly(Person.Rel.PHOTOGRAPHER);
        assertThat(GRASSLAND.quotes())
                .extracting(quote -> quote.speaker())
                .containsExactly("那顺巴雅尔", "邵向东", "王东");
    }

    @Test
    void aDayWithoutAYearStaysWithoutOne() {
        assertThat(PORT.dates()).extracting(date -> date.value()).containsExactly("--12-11");
        assertThat(METAVERSE.dates()).extracting(date -> date.value()).containsExactly("2023/2026");
    }

    @Test
    void figuresAsNumbers() {
        assertThat(figures(GRASSLAND))
                .contains(
                        "6920000000 元 0.098 EXACT",
                        "1160000000 元 0.187 EXACT",
                        "30000000 元 null AT_LEAST",
                        "880 个 null EXACT",
                        "100 % null EXACT");
    }

    @Test
    void organisationsAndDocuments() {
        assertThat(GRASSLAND.organisations())
                .extracting(each -> each.name())
                .contains("锡林郭勒盟福羊天赐食品有限公司", "锡林郭勒盟牧马人电子商务有限公司", "锡林郭勒盟商务局");
        assertThat(METAVERSE.documents())
                .extracting(each -> each.title())
                .containsExactly("宝鸡市元宇宙产业发展行动计划(2023—2026年)");
    }

    @Test
    void summariesAreSentencesOfTheText() {
        for (var article :
                List.of(
                        SeedArticles.opinion(),
                        SeedArticles.metaverse(),
                        SeedArticles.port(),
                        SeedArticles.grassland())) {
            var summary = ENRICHER.enrich(article).summary();
            assertThat(summary).hasSizeBetween(20, 142);
            assertThat(article.body()).contains(summary.replace("……", ""));
        }
    }

    @Test
    void everyOffsetCutsItsMentionOutOfTheText() {
        for (ArticleText article : List.of(SeedArticles.metaverse(), SeedArticles.grassland())) {
            MentionChecks.assertOffsets(article, ENRICHER.enrich(article));
        }
    }
}
