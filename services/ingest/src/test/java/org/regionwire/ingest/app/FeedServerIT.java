package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds are polled as the rules say, whatever their server does. */
@WithWire
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "regionwire.instance=feed-server-it",
            "regionwire.sources.enabled=true",
            "regionwire.sources.shortest-interval=1s",
            "regionwire.sources.longest-interval=10m",
            "regionwire.sources.pause-per-host=0s",
            "regionwire.sources.timeout=2s",
            "regionwire.sources.private-hosts=127.0.0.1"
        })
class FeedServerIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Wire wire = Wire.running();
    private final JsonMapper json = new JsonMapper();
    private final String id = Unique.name("feed");
    private FeedServer server;

    private SourcesClient feeds;

    @LocalServerPort private int port;

    @BeforeEach
    void there_is_a_provider_and_a_server() throws Exception {
        server = new FeedServer();
        feeds = new SourcesClient(port);
        TestProviders.put(provider().build());
        Awaitility.await("the provider")
                .atMost(LIMIT)
                .until(() -> feeds.put("x", server.url("/")).statusCode() < 300);
        feeds.request("DELETE", "/v1/sources/x", null);
    }

    @AfterEach
    void the_source_and_the_server_go() throws Exception {
        feeds.request("DELETE", "/v1/sources/" + id, null);
        server.close();
    }

    @Test
    void a_feed_is_read_once_then_asked_with_its_validator_and_a_change_is_a_new_revision()
            throws Exception {
        server.serve("/f", FeedServer.Answer.feed(FeedServer.rss("标题"), "\"1\""));
        assertThat(feeds.put(id, server.url("/f")).statusCode()).isEqualTo(201);

        String uri = ArticleIds.ofSource("urn:regionwire:source:" + id, "a-1");
        TestTopic topic = wire.topic(Topics.ARTICLES_INGESTED);
        IngestedArticle article =
                topic.decode(topic.await(uri, 1).getFirst(), IngestedArticle.class);
        assertThat(article.getHeadline()).isEqualTo("标题");
        assertThat(article.getBodies().getFirst().getValue()).isEqualTo("第一段。\n\n第二段。");
        assertThat(article.getBodies().getLast().getValue()).doesNotContain("script");
        assertThat(article.getUrl()).isEqualTo(server.url("/a/1"));
        assertThat(article.getFirstCreated()).isEqualTo(Instant.parse("2026-11-20T00:30:00Z"));
        assertThat(article.getCopyrightHolder()).isEqualTo("Feeder");
        assertThat(article.getHomeRegion()).isEqualTo("610600");
        Awaitility.await("304")
                .atMost(LIMIT)
                .until(() -> server.asked("/f").stream().anyMatch(a -> a.answered() == 304));
        assertThat(topic.read(uri)).hasSize(1);

        server.serve("/f", FeedServer.Answer.feed(FeedServer.rss("更正的标题"), "\"2\""));

        List<IngestedArticle> revisions =
                topic.await(uri, 2).stream()
                        .map(record -> topic.decode(record, IngestedArticle.class))
                        .toList();
        assertThat(revisions.getLast().getHeadline()).isEqualTo("更正的标题");
        assertThat(revisions.getLast().getRevision())
                .isGreaterThan(revisions.getFirst().getRevision());
        JsonNode health = feeds.awaitHealth(id, h -> h.path("articlesSeen").asInt() == 2);
        assertThat(health.path("state").asString()).isEqualTo("ok");
        assertThat(health.path("lastSuccess").asString()).isNotEmpty();
        assertThat(health.path("nextCheck").asString()).isNotEmpty();
    }

    @Test
    void a_permanent_redirect_is_remembered() throws Exception {
        server.serve("/old", FeedServer.Answer.status(301, Map.of("Location", "/new")));
        server.serve("/new", FeedServer.Answer.feed(FeedServer.rss("标题"), null));
        feeds.put(id, server.url("/old"));

        JsonNode health =
                feeds.awaitHealth(id, h -> h.path("effectiveUrl").asString("").endsWith("/new"));
        Awaitility.await().atMost(LIMIT).until(() -> server.asked("/new").size() > 2);

        assertThat(health.path("effectiveUrl").asString()).isEqualTo(server.url("/new"));
        assertThat(server.asked("/old")).hasSize(1);
    }

    @Test
    void a_server_that_asks_for_patience_gets_it() throws Exception {
        server.serve("/busy", FeedServer.Answer.status(429, Map.of("Retry-After", "3")));
        feeds.put(id, server.url("/busy"));
        Awaitility.await().atMost(LIMIT).until(() -> server.asked("/busy").size() == 3);

        assertThat(server.pauses("/busy"))
                .allMatch(pause -> pause.compareTo(Duration.ofSeconds(3)) >= 0);
    }

    @Test
    void a_server_may_ask_for_more_patience_than_a_feed_is_otherwise_given() throws Exception {
        server.serve("/busy", FeedServer.Answer.status(429, Map.of("Retry-After", "3600")));
        feeds.put(id, server.url("/busy"));

        JsonNode health = feeds.awaitHealth(id, h -> h.path("failures").asInt() == 1);

        assertThat(health.path("lastError").asString()).isEqualTo("It answers 429.");
        assertThat(
                        Duration.between(
                                Instant.parse(health.path("lastChecked").asString()),
                                Instant.parse(health.path("nextCheck").asString())))
                .isBetween(Duration.ofSeconds(3600), Duration.ofSeconds(3960));
    }

    @Test
    void errors_and_garbage_are_counted_and_asked_about_ever_less_often() throws Exception {
        server.serve("/f", FeedServer.Answer.status(500, Map.of()));
        feeds.put(id, server.url("/f"));
        Awaitility.await().atMost(LIMIT).until(() -> server.asked("/f").size() == 3);
        assertThat(server.pauses("/f"))
                .zipSatisfy(
                        List.of(1, 2),
                        (pause, seconds) ->
                                assertThat(pause)
                                        .isGreaterThanOrEqualTo(Duration.ofSeconds(seconds)));
        server.serve("/f", FeedServer.Answer.feed("<html>Wartung</html>", null));
        JsonNode failing =
                feeds.awaitHealth(id, h -> h.path("lastError").asString("").contains("HTML page"));
        assertThat(failing.path("state").asString()).isEqualTo("failing");
        server.serve("/f", FeedServer.Answer.feed(FeedServer.rss("标题"), null));

        JsonNode health = feeds.awaitHealth(id, h -> h.path("state").asString().equals("ok"));

        assertThat(health.path("failures").asInt()).isZero();
        assertThat(health.path("lastError").isNull()).isTrue();
    }

    @Test
    void a_slow_drip_is_cut_off() throws Exception {
        server.serve("/slow", new FeedServer.Answer(200, Map.of(), "", null, true));
        feeds.put(id, server.url("/slow"));

        JsonNode health = feeds.awaitHealth(id, h -> h.path("failures").asInt() >= 1);

        assertThat(health.path("lastError").asString())
                .isEqualTo("It gave no whole answer within PT2S.");
    }

    @Test
    void what_is_gone_is_asked_again_only_when_it_is_set_again() throws Exception {
        server.serve("/f", FeedServer.Answer.status(410, Map.of()));
        feeds.put(id, server.url("/f"));
        feeds.awaitHealth(id, h -> h.path("state").asString().equals("stopped"));
        server.serve("/f", FeedServer.Answer.feed(FeedServer.rss("标题"), null));

        assertThat(feeds.put(id, server.url("/f")).statusCode()).isEqualTo(200);

        feeds.awaitHealth(id, h -> h.path("state").asString().equals("ok"));
        assertThat(server.asked("/f").getFirst().answered()).isEqualTo(410);
        assertThat(server.asked("/f").get(1).answered()).isEqualTo(200);
    }

    @Test
    void a_source_whose_provider_is_disabled_says_so_and_goes_on_when_it_is_not() throws Exception {
        server.serve("/f", FeedServer.Answer.feed(FeedServer.rss("标题"), null));
        feeds.put(id, server.url("/f"));
        feeds.awaitHealth(id, h -> h.path("state").asString().equals("ok"));

        TestProviders.put(provider().setEnabled(false).build());
        JsonNode held = feeds.awaitHealth(id, h -> h.path("state").asString().equals("held"));
        assertThat(held.path("lastError").asString())
                .isEqualTo("Provider “feeder” is disabled at present.");

        TestProviders.put(provider().build());
        int before = server.asked("/f").size();
        Awaitility.await().atMost(LIMIT).until(() -> server.asked("/f").size() > before);
    }

    @Test
    void a_list_is_taken_in_and_its_feeds_are_polled() throws Exception {
        server.serve("/opml", FeedServer.Answer.feed(FeedServer.rss("列表"), null));
        String opml =
                "<opml><body><outline text='甲' xmlUrl='%s'/><outline xmlUrl='ftp://x'/></body></opml>"
                        .formatted(server.url("/opml"));

        HttpResponse<String> answer =
                feeds.request("POST", "/v1/sources/opml?provider=feeder", opml);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode imported = json.readTree(answer.body());
        assertThat(imported.path("left")).hasSize(1);
        String added = imported.path("added").get(0).path("id").asString();
        Awaitility.await().atMost(LIMIT).until(() -> !server.asked("/opml").isEmpty());
        assertThat(
                        json.readTree(
                                        feeds.request(
                                                        "POST",
                                                        "/v1/sources/opml?provider=feeder",
                                                        opml)
                                                .body())
                                .path("known"))
                .hasSize(1);
        assertThat(feeds.request("DELETE", "/v1/sources/" + added, null).statusCode())
                .isEqualTo(204);
        assertThat(feeds.request("GET", "/v1/sources/" + added, null).statusCode()).isEqualTo(404);
    }

    private static Provider.Builder provider() {
        return TestProviders.of(
                        "feeder",
                        TestProviders.publication("daily").setHomeRegion("610600").build())
                .setCopyrightHolder("Feeder");
    }
}
