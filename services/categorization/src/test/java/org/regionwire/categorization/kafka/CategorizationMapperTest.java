package org.regionwire.categorization.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.categorization.Articles;
import org.regionwire.categorization.Categorizer;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.Genre;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.PlaceCandidate;
import org.regionwire.schemas.RegionLevel;
import org.regionwire.schemas.Scope;
import org.regionwire.schemas.TextField;

class CategorizationMapperTest {
    private static final Categorizer CATEGORIZER = new Categorizer(Articles.GAZETTEER);
    private static final String TEXT = "陕西省宝鸡市昨天举办马拉松。";

    private static Categorization categorization(Genre genre) {
        var enriched = new EnrichedArticle(ingested(genre), enrichment());
        var decision = CATEGORIZER.categorize(CategorizationMapper.article(enriched));
        return CategorizationMapper.categorization(enriched, decision);
    }

    private static IngestedArticle ingested(Genre genre) {
        return IngestedArticle.newBuilder()
                .setUri("urn:uuid:0")
                .setRevision(1)
                .setContentHash("0")
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("test")
                .setHeadline("马拉松开跑")
                .setGenre(genre)
                .setBodies(
                        List.of(
                                new Body("main", "text/html", "<p>" + TEXT + "</p>"),
                                new Body("main", "text/plain", TEXT)))
                .build();
    }

    private static Enrichment enrichment() {
        return Enrichment.newBuilder()
                .setRuleset("test")
                .setPlaces(
                        List.of(
                                place(0, 3, "陕西省", "610000", RegionLevel.province),
                                place(3, 6, "宝鸡市", "610300", RegionLevel.prefecture)))
                .build();
    }

    private static Place place(int start, int end, String name, String code, RegionLevel level) {
        var uri = "urn:cn:region:" + code;
        return Place.newBuilder()
                .setName(name)
                .setMentions(List.of(new Mention(TextField.body, start, end, name)))
                .setCandidates(List.of(new PlaceCandidate(uri, code, name, level)))
                .build();
    }

    @Test
    void aRegionCarriesItsAncestorsItsProvincesIsoCodeItsPointAndWhereItStands() {
        var categorization = categorization(Genre.unknown);
        assertThat(categorization.getRuleset()).isEqualTo(CATEGORIZER.ruleset());
        assertThat(categorization.getScope()).isEqualTo(Scope.regional);
        var region = categorization.getRegions().getFirst();
        assertThat(region.getCode()).isEqualTo("610300");
        assertThat(region.getName()).isEqualTo("宝鸡市");
        assertThat(region.getLevel()).isEqualTo(RegionLevel.prefecture);
        assertThat(region.getAncestors()).containsExactly("610000");
        assertThat(region.getIso3166()).isEqualTo("CN-SN");
        assertThat(region.getLatitude()).isBetween(33.0, 36.0);
        assertThat(region.getEvidence())
                .anySatisfy(
                        why ->
                                assertThat(why.getMention())
                                        .isEqualTo(new Mention(TextField.body, 3, 6, "宝鸡市")));
    }

    @Test
    void aSubjectIsAMediaTopicByItsUri() {
        var subject = categorization(Genre.unknown).getSubjects().getFirst();
        assertThat(subject.getUri()).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/15000000");
        assertThat(subject.getName()).isEqualTo("体育");
        assertThat(subject.getCreator()).isEqualTo("regionwire");
    }

    @Test
    void aGenreThatThePageGaveGoesBeforeTheRules() {
        assertThat(categorization(Genre.opinion).getGenre()).isEqualTo(Genre.opinion);
        assertThat(categorization(Genre.unknown).getGenre()).isEqualTo(Genre.brief);
    }

    @Test
    void traditionalTextIsDecidedAsSimplifiedAndItsEvidenceIsWhatIsPrinted() {
        var text = "陝西省寶雞市昨天舉辦馬拉松，縣長們都來了。";
        var ingested =
                IngestedArticle.newBuilder(ingested(Genre.unknown))
                        .setHeadline("馬拉松開跑")
                        .setBodies(List.of(new Body("main", "text/plain", text)))
                        .build();
        var enrichment =
                Enrichment.newBuilder(enrichment())
                        .setScript("Hant")
                        .setPlaces(
                                List.of(
                                        place(0, 3, "陝西省", "610000", RegionLevel.province),
                                        place(3, 6, "寶雞市", "610300", RegionLevel.prefecture)))
                        .build();
        var enriched = new EnrichedArticle(ingested, enrichment);
        var decision = CATEGORIZER.categorize(CategorizationMapper.article(enriched));
        var categorization = CategorizationMapper.categorization(enriched, decision);

        var region = categorization.getRegions().getFirst();
        assertThat(region.getCode()).isEqualTo("610300");
        assertThat(region.getEvidence())
                .anySatisfy(
                        why -> {
                            assertThat(why.getRule()).isEqualTo("fullName");
                            assertThat(why.getMention())
                                    .isEqualTo(new Mention(TextField.body, 3, 6, "寶雞市"));
                        });
        var subject = categorization.getSubjects().getFirst();
        assertThat(subject.getName()).isEqualTo("体育");
        assertThat(subject.getEvidence())
                .anySatisfy(why -> assertThat(why.getMention().getText()).isEqualTo("馬拉松"));
    }
}
