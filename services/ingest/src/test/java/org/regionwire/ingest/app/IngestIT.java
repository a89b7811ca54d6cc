package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.ServiceRules;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IngestIT {

    private static final String PAGE =
            """
            苹果熟了果农笑

            本报记者 周小满

            连日来,陕西省延安市洛川县的果园里一片繁忙,果农们抢抓晴好天气采摘苹果,一筐筐苹果装车外运。

            “今年雨水好,苹果个头大。”果农刘长顺说,合作社统一收购,价格比去年高出一成。
            """;

    private final Wire wire = Wire.running();
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort private int port;

    @BeforeEach
    void there_is_a_provider() {
        TestProviders.put("tester");
        Awaitility.await("the provider")
                .until(() -> post("provider=tester&dryRun=true", PAGE).statusCode() == 200);
    }

    @Test
    void a_page_is_accepted_and_its_articles_stand_on_the_wire() throws Exception {
        HttpResponse<String> answer = post("provider=tester&issueDate=2026-11-20&page=3", PAGE);

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode article = json.readTree(answer.body()).path("articles").get(0);
        assertThat(article.path("headline").asString()).isEqualTo("苹果熟了果农笑");
        assertThat(article.path("state").asString()).isEqualTo("waiting");
        String uri = article.path("uri").asString();
        IngestedArticle ingested =
                wire.topic(Topics.ARTICLES_INGESTED)
                        .decode(
                                wire.topic(Topics.ARTICLES_INGESTED).await(uri, 1).getFirst(),
                                IngestedArticle.class);
        assertThat(ingested.getAuthors()).containsExactly("周小满");
        assertThat(ingested.getContentCreated()).isEqualTo("2026-11-20");
        assertThat(ingested.getPrintedOn().getFirst().getPageNumber()).isEqualTo("3");
    }

    @Test
    void the_same_page_again_has_the_same_uris_and_content_hashes() throws Exception {
        String query = "provider=tester&issueDate=2026-11-21&page=5";
        String first = post(query, PAGE).body();
        String second = post(query, PAGE).body();

        assertThat(json.readTree(second).path("uri")).isEqualTo(json.readTree(first).path("uri"));
        String uri = json.readTree(first).path("articles").get(0).path("uri").asString();
        assertThat(json.readTree(second).path("articles").get(0).path("uri").asString())
                .isEqualTo(uri);
        var topic = wire.topic(Topics.ARTICLES_INGESTED);
        assertThat(topic.await(uri, 2))
                .extracting(r -> topic.decode(r, IngestedArticle.class).getContentHash())
                .hasSize(2)
                .containsOnly(
                        topic.decode(topic.read(uri).getFirst(), IngestedArticle.class)
                                .getContentHash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    issueDate=2026-11-20                        | 400 | missing-parameter
                    provider=nobody                             | 400 | unknown-provider
                    provider=tester&publication=weekly          | 400 | unknown-publication
                    provider=tester&issueDate=20.11.2026        | 400 | bad-date
                    provider=tester&issueDate=2026-02-30        | 400 | bad-date
                    provider=tester&issueDate=2099-01-01        | 400 | bad-date
                    provider=tester&revision=-4                 | 400 | bad-revision
                    """)
    void a_bad_parameter_is_named(String query, int status, String type) throws Exception {
        HttpResponse<String> answer = post(query, PAGE);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).path("type").asString())
                .isEqualTo("urn:regionwire:problem:" + type);
    }

    @Test
    void bad_content_is_refused_and_nothing_is_written() throws Exception {
        int before = wire.topic(Topics.DOCUMENTS).read().size();

        assertThat(post("provider=tester", "").statusCode()).isEqualTo(400);
        assertThat(post("provider=tester", " \n ").statusCode()).isEqualTo(400);
        assertThat(post("provider=tester", "x".repeat((4 << 20) + 1)).statusCode()).isEqualTo(413);
        assertThat(send("provider=tester", "image/png", PAGE.getBytes(UTF_8)).statusCode())
                .isEqualTo(415);
        byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0};
        assertThat(send("provider=tester", "text/plain", binary).statusCode()).isEqualTo(422);
        byte[] gb = PAGE.getBytes(Charset.forName("GB18030"));
        assertThat(send("provider=tester", "text/plain; charset=utf-8", gb).statusCode())
                .isEqualTo(422);

        assertThat(wire.topic(Topics.DOCUMENTS).read()).hasSize(before);
    }

    @Test
    void a_page_in_gb18030_is_read_when_it_says_so() throws Exception {
        byte[] gb = PAGE.getBytes(Charset.forName("GB18030"));
        HttpResponse<String> answer =
                send("provider=tester&dryRun=true", "text/plain; charset=gb2312", gb);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("苹果熟了果农笑");
    }

    @Test
    void where_an_article_is_follows_the_topics() throws Exception {
        String page = PAGE.replace("洛川县", "宜川县");
        JsonNode taken = json.readTree(post("provider=tester", page).body());
        String document = taken.path("uri").asString();
        String uri = taken.path("articles").get(0).path("uri").asString();
        long revision = taken.path("revision").asLong();
        assertThat(state(document)).isEqualTo("waiting");

        wire.topic(Topics.ARTICLES_PUBLISHED)
                .send(uri, published(uri, 1, revision, PubStatus.usable));
        Awaitility.await().untilAsserted(() -> assertThat(state(document)).isEqualTo("released"));

        wire.topic(Topics.ARTICLES_PUBLISHED)
                .send(uri, published(uri, 2, revision, PubStatus.canceled));
        Awaitility.await().untilAsserted(() -> assertThat(state(document)).isEqualTo("canceled"));
    }

    @Test
    void the_users_own_page_comes_out_as_four_articles() throws Exception {
        byte[] seed = Files.readAllBytes(Path.of("../../seeds/000_02da83a51415de47.txt"));
        HttpResponse<String> answer =
                send("provider=tester&dryRun=true", "text/plain; charset=utf-8", seed);

        JsonNode body = json.readTree(answer.body());
        assertThat(body.path("articles")).hasSize(4);
        assertThat(body.path("furniture")).hasSize(3);
        assertThat(body.path("unplaced")).isEmpty();
    }

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        ServiceRules.check("org.regionwire.ingest");
    }

    private String state(String document) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                Contract.held(
                        http.send(
                                HttpRequest.newBuilder(uri("/v1/documents/" + document)).build(),
                                BodyHandlers.ofString()));
        return json.readTree(answer.body()).path("articles").get(0).path("state").asString();
    }

    private HttpResponse<String> post(String query, String page)
            throws IOException, InterruptedException {
        return send(query, "text/plain; charset=utf-8", page.getBytes(UTF_8));
    }

    private HttpResponse<String> send(String query, String contentType, byte[] body)
            throws IOException, InterruptedException {
        return Contract.held(
                http.send(
                        HttpRequest.newBuilder(uri("/v1/documents?" + query))
                                .header("Content-Type", contentType)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofString()));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static PublishedArticle published(
            String uri, int version, long revision, PubStatus status) {
        return PublishedArticle.newBuilder()
                .setUri(uri)
                .setVersion(version)
                .setRevision(revision)
                .setContentHash("")
                .setPubStatus(status)
                .setAcceptedAt(Instant.EPOCH)
                .setFirstReleased(Instant.EPOCH)
                .setReleased(Instant.EPOCH)
                .setOrderedAt(Instant.EPOCH)
                .setProvider("tester")
                .build();
    }
}
