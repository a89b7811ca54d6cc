package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.agencies.Samples;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PrintPlace;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArticlesIT {

    private static final String NORTH = "provider=north";

    private final TestTopic ingested = Wire.running().topic(Topics.ARTICLES_INGESTED);
    private final TestTopic rulings = Wire.running().topic(Topics.ARTICLES_RULINGS);
    private final String id = Unique.uri();

    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);

    @BeforeEach
    void there_are_two_agencies() {
        ingest = new IngestHttp(port);
        ingest.provider("north", null, List.of());
        ingest.provider("south", null, List.of());
    }

    @Test
    void a_ninjs_item_stands_on_the_wire_with_all_that_its_agency_says() {
        var answer =
                ingest.json(
                        NORTH,
                        Samples.file("orchard.json").replace("2026-11-20T10", "2999-11-20T10"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("articles").get(0).path("state").asString())
                .isEqualTo("waiting");
        IngestedArticle article = article(answer.article(0));
        assertThat(article.getRevision()).isEqualTo(3);
        assertThat(article.getHeadline()).isEqualTo("洛川苹果进入采摘季");
        assertThat(article.getBodies().getFirst().getValue())
                .isEqualTo("连日来，果园里一片繁忙。\n\n“今年苹果个头大。”果农刘长顺说。");
        assertThat(article.getSignals()).containsExactly("correction");
        assertThat(article.getEvolvedFrom()).startsWith("urn:uuid:");
        assertThat(article.getEdNote()).isEqualTo("数字待核，勿用");
        assertThat(article.getEmbargoedUntil()).isEqualTo("2999-11-20T02:00:00Z");
        assertThat(article.getExpires()).isNotNull();
        assertThat(article.getHomeRegion()).isEqualTo("610600");
        assertThat(article.getPrintedOn())
                .extracting(PrintPlace::getPublication)
                .containsExactly("north");
        assertThat(article.getAltIds().getFirst().getValue())
                .isEqualTo("https://agency.example/items/orchard-7");
        assertThat(article.getCopyrightHolder()).isEqualTo("延安通讯");
    }

    @Test
    void how_its_bytes_became_text_stands_on_its_document() {
        byte[] fair =
                Samples.file("fair.xml")
                        .replace("UTF-8", "GBK")
                        .getBytes(Charset.forName("GB18030"));
        var answer = ingest.post("/v1/articles?" + NORTH, "application/xml", fair, null);

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
        TestTopic documents = Wire.running().topic(Topics.DOCUMENTS);
        String key =
                "%s#%s"
                        .formatted(
                                answer.json().path("uri").asString(),
                                answer.json().path("contentHash").asString());
        Document document = documents.decode(documents.await(key, 1).getFirst(), Document.class);
        assertThat(document.getDeclaredCharset()).isEqualTo("GBK");
        assertThat(document.getUsedCharset()).isEqualTo("GB18030");
        assertThat(document.getRemovedCharacters()).isZero();
    }

    @Test
    void a_message_is_taken_whole_its_cancels_go_straight_to_the_gate() {
        var answer =
                ingest.xml(
                        NORTH,
                        Samples.file("message.xml")
                                .replace("2026-11-20T09:30", "2020-11-20T09:30")
                                .replace("tag:agency.example,2026", id));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(article(answer.article(0)).getHeadline()).isEqualTo("长江新桥通车");
        Ruling cancel = ruling(answer.article(1));
        assertThat(cancel.getKind()).isEqualTo(RulingKind.cancel);
        assertThat(cancel.getMadeBy()).isEqualTo("provider:north");
        assertThat(ingested.read(answer.article(1))).isEmpty();
        assertThat(ingest.document(answer.json().path("uri").asString()).article(1))
                .isEqualTo(answer.article(1));
    }

    @Test
    void a_cancel_comes_without_a_text_and_before_its_article_under_the_same_name() {
        var cancel = ingest.json(NORTH, status("canceled"));
        var late = ingest.json(NORTH, item("\"version\":\"1\""));

        assertThat(cancel.status()).isEqualTo(202);
        assertThat(cancel.json().path("articles").get(0).path("cause").asString())
                .startsWith("No earlier version of it is known");
        assertThat(late.article(0)).isEqualTo(cancel.article(0));
        assertThat(ruling(cancel.article(0)).getKind()).isEqualTo(RulingKind.cancel);
    }

    @Test
    void the_cancel_of_another_agency_is_of_another_article() {
        var mine = ingest.json(NORTH, item("\"version\":\"1\""));
        var others = ingest.json("provider=south", status("canceled"));

        assertThat(others.article(0)).isNotEqualTo(mine.article(0));
        assertThat(rulings.read(mine.article(0))).isEmpty();
    }

    @Test
    void an_article_of_a_page_is_recalled_by_its_own_provider_only() {
        String page = "稻田开镰\n\n本报记者 田小禾\n\n寿县的稻田里,收割机来回穿梭," + id + "一垄垄稻谷颗粒归仓。";
        var taken =
                ingest.post(
                        "/v1/documents?" + NORTH,
                        "text/plain; charset=utf-8",
                        page.getBytes(UTF_8),
                        null);
        String uri = taken.article(0);
        String cancel = "{\"uri\":\"%s\",\"pubStatus\":\"canceled\"}".formatted(uri);

        var refused = ingest.json("provider=south", cancel);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("not-yours");
        assertThat(rulings.read(uri)).isEmpty();

        assertThat(ingest.json(NORTH, cancel).article(0)).isEqualTo(uri);
        assertThat(ruling(uri).getKind()).isEqualTo(RulingKind.cancel);
    }

    @Test
    void a_withheld_item_follows_its_version_down_the_wire() {
        String uri = ingest.json(NORTH, status("withheld")).article(0);

        assertThat(article(uri).getPubStatus()).isEqualTo(PubStatus.withheld);
    }

    @Test
    void faults_are_told_all_at_once_and_nothing_is_written() {
        long before = Written.records();

        var bad = ingest.json(NORTH, "{\"uri\":\"urn:a:1\",\"urgency\":0,\"version\":\"x\"}");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.json().path("errors").valueStream().map(e -> e.path("pointer").asString()))
                .containsExactlyInAnyOrder("/urgency", "/version", "/bodies");
        assertThat(ingest.json(NORTH, "{").status()).isEqualTo(400);
        assertThat(ingest.xml(NORTH, "<!DOCTYPE nitf [<!ENTITY a 'a'>]><nitf>&a;</nitf>").problem())
                .isEqualTo("entities");
        assertThat(ingest.json(NORTH, " ".repeat((4 << 20) + 1)).status()).isEqualTo(413);
        assertThat(
                        ingest.post(
                                        "/v1/articles?" + NORTH,
                                        "application/x-www-form-urlencoded",
                                        "provider=north".getBytes(UTF_8),
                                        null)
                                .status())
                .isEqualTo(415);
        assertThat(ingest.json(NORTH + "&dryRun=true", item("\"version\":\"1\"")).status())
                .isEqualTo(200);

        assertThat(Written.records()).isEqualTo(before);
    }

    @Test
    void a_refusal_is_counted_by_its_reason() {
        double before = refused("invalid");

        ingest.json(NORTH, item("\"embargoedUntil\":\"2999-01-01T00:00:00\""));

        assertThat(refused("invalid")).isEqualTo(before + 1);
    }

    @Test
    void where_an_item_is_follows_its_own_version() {
        var answer = ingest.json(NORTH, item("\"version\":\"7\""));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
        DocumentCuts cuts =
                Wire.running()
                        .topic(Topics.DOCUMENTS_CUTS)
                        .decode(
                                Wire.running()
                                        .topic(Topics.DOCUMENTS_CUTS)
                                        .await(answer.json().path("uri").asString(), 1)
                                        .getFirst(),
                                DocumentCuts.class);

        assertThat(cuts.getArticles().getFirst().getRevision()).isEqualTo(7);
    }

    private double refused(String reason) {
        return meters.get("regionwire.ingest.refused").tag("reason", reason).counter().count();
    }

    private IngestedArticle article(String uri) {
        return ingested.decode(ingested.await(uri, 1).getFirst(), IngestedArticle.class);
    }

    private Ruling ruling(String uri) {
        return rulings.decode(rulings.await(uri, 1).getFirst(), Ruling.class);
    }

    private String item(String property) {
        return "{\"uri\":\"%s\",%s,\"headlines\":[{\"role\":\"main\",\"value\":\"洛川苹果\"}]}"
                .formatted(id, property);
    }

    private String status(String status) {
        return "{\"uri\":\"%s\",\"pubStatus\":\"%s\"}".formatted(id, status);
    }
}
