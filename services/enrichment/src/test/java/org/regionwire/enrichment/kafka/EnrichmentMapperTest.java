package org.regionwire.enrichment.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PrintPlace;

class EnrichmentMapperTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    private static IngestedArticle.Builder article() {
        return IngestedArticle.newBuilder()
                .setUri("urn:uuid:1")
                .setRevision(1)
                .setContentHash("00")
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("local");
    }

    private static Enrichment enrich(IngestedArticle article) {
        return EnrichmentMapper.enrichment(
                ENRICHER.enrich(EnrichmentMapper.articleText(article)), article);
    }

    @Test
    void theWireHasWhatTheTextSays() {
        var article =
                article()
                        .setHeadline("南昌地铁延伸")
                        .setBodies(
                                List.of(
                                        Body.newBuilder()
                                                .setContentType("text/html")
                                                .setValue("<p>x</p>")
                                                .build(),
                                        Body.newBuilder()
                                                .setContentType("text/plain")
                                                .setValue("12月11日,南昌市市长罗文斌说,全长30公里以上。")
                                                .build()))
                        .setPrintedOn(
                                List.of(
                                        PrintPlace.newBuilder()
                                                .setPublication("p")
                                                .setIssueDate("2022-12-12")
                                                .build()))
                        .build();
        var enrichment = enrich(article);
        assertThat(enrichment.getLanguage()).isEqualTo("zh-Hans");
        assertThat(enrichment.getDates())
                .extracting(each -> each.getValue() + each.getResolved())
                .containsExactly("2022-12-11true");
        assertThat(enrichment.getFigures())
                .extracting(each -> each.getValue() + each.getUnit() + each.getBound())
                .containsExactly("30公里atLeast");
        assertThat(enrichment.getPeople())
                .extracting(each -> each.getName() + each.getTitle() + each.getRel())
                .containsExactly("罗文斌市长speaker");
        assertThat(enrichment.getPlaces().getFirst().getUri()).isEqualTo("urn:cn:region:360100");
        assertThat(enrichment.getRuleset()).isNotBlank();
    }

    @Test
    void theProvidersSummaryGoesBeforeOurs() {
        var article = article().setDescription("编辑的摘要。").build();
        assertThat(enrich(article).getDescription()).isEqualTo("编辑的摘要。");
    }

    @Test
    void anArticleWithoutTextIsValid() {
        var enrichment = enrich(article().build());
        assertThat(enrichment.getDescription()).isNull();
        assertThat(enrichment.getFingerprint()).isNull();
        assertThat(enrichment.getPlaces()).isEmpty();
    }

    @Test
    void captionsAndAPartialIssueDateAreTakenAsTheyAre() {
        var article =
                article()
                        .setAssociations(
                                List.of(
                                        Association.newBuilder()
                                                .setType("picture")
                                                .setCaption("图为码头。")
                                                .build()))
                        .setPrintedOn(
                                List.of(
                                        PrintPlace.newBuilder()
                                                .setPublication("p")
                                                .setIssueDate("2022-12")
                                                .build()))
                        .build();
        var text = EnrichmentMapper.articleText(article);
        assertThat(text.captions()).containsExactly("图为码头。");
        assertThat(text.issueDate()).isNull();
        assertThat(
                        EnrichmentMapper.articleText(
                                        article()
                                                .setPrintedOn(
                                                        List.of(
                                                                PrintPlace.newBuilder()
                                                                        .setPublication("p")
                                                                        .setIssueDate("2022-12-01")
                                                                        .build()))
                                                .build())
                                .issueDate())
                .isEqualTo(LocalDate.of(2022, 12, 1));
    }
}
