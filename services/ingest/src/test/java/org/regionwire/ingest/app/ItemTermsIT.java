package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.TextRights;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be shown of an agency's item, and when. */
@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ItemTermsIT {

    private static final String NORTH = "provider=north";

    private final TestTopic ingested = Wire.running().topic(Topics.ARTICLES_INGESTED);
    private final TestTopic cuts = Wire.running().topic(Topics.DOCUMENTS_CUTS);
    private final String id = Unique.uri();

    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);

    @BeforeEach
    void there_is_an_agency_that_lets_a_summary_be_shown() {
        ingest = new IngestHttp(port);
        ingest.provider("north", null, List.of());
    }

    @Test
    void where_an_item_says_nothing_its_providers_rights_hold() {
        IngestedArticle article = article(ingest.json(NORTH, item("\"version\":\"1\"")));

        assertThat(article.getCopyrightHolder()).isEqualTo("north");
        assertThat(article.getUsageTerms()).isEqualTo("免费");
        assertThat(article.getTextRights()).isEqualTo(TextRights.summary);
    }

    @Test
    void of_its_text_it_may_allow_less_and_never_more() {
        IngestedArticle less = article(ingest.json(NORTH, item("\"textRights\":\"none\"")));
        assertThat(less.getTextRights()).isEqualTo(TextRights.none);

        String other = item("\"textRights\":\"full\"").replace(id, Unique.uri());
        assertThat(article(ingest.json(NORTH, other)).getTextRights())
                .isEqualTo(TextRights.summary);
    }

    @Test
    void no_answer_names_what_came_under_embargo() {
        var taken = ingest.json(NORTH, item("\"embargoedUntil\":\"2999-01-01T00:00:00Z\""));
        String document = taken.json().path("uri").asString();

        assertThat(article(taken).getHeadline()).isEqualTo("洛川苹果");
        assertThat(taken.json().toString()).doesNotContain("洛川");
        assertThat(ingest.document(document).json().path("articles").get(0).path("uri").asString())
                .isEqualTo(taken.article(0));
        assertThat(ingest.document(document).json().toString()).doesNotContain("洛川");
        DocumentCuts followed = cuts.decode(cuts.await(document, 1).getFirst(), DocumentCuts.class);
        assertThat(followed.getArticles().getFirst().getHeadline()).isNull();
    }

    private IngestedArticle article(IngestHttp.Answer taken) {
        return ingested.decode(
                ingested.await(taken.article(0), 1).getFirst(), IngestedArticle.class);
    }

    private String item(String property) {
        return "{\"uri\":\"%s\",%s,\"headlines\":[{\"role\":\"main\",\"value\":\"洛川苹果\"}]}"
                .formatted(id, property);
    }
}
