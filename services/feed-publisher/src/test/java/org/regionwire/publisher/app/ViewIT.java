package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.kafka.Records;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestFolders;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import tools.jackson.databind.json.JsonMapper;

@WithWire
class ViewIT {

    private static final List<String> FORMS = List.of("rss", "atom", "json");
    private static final String BAOJI = "/regions/610300/feed.";

    private static final String PAPER = "wsrb";

    private final TestTopic published = Wire.running().topic(Topics.ARTICLES_PUBLISHED);
    private final String instance = Unique.name("view");
    private final String uri = Unique.uri();
    private final String other = Unique.uri();
    private Publisher publisher;

    @BeforeEach
    void start() {
        publisher = Publisher.start(instance);
        publisher.awaitReady();
    }

    @AfterEach
    void stop() {
        publisher.close();
    }

    @Test
    void garbageBetweenTwoGoodRecordsIsSkippedAndHealthSaysSoUntilTheArticleComesAgain() {
        String broken = Unique.uri();
        published.send(uri, inBaoji(uri, "渭河大桥通车"));
        published.send(broken, "no record".getBytes(UTF_8));
        published.send(other, inBaoji(other, "新校区启用"));

        publisher.awaitStatus(uri, 200);
        publisher.awaitStatus(other, 200);
        publisher.awaitReadinessSays("DEGRADED");
        publisher.awaitReadinessSays("skipped");
        assertThat(publisher.readiness().statusCode()).isEqualTo(200);
        assertThat(publisher.get(BAOJI + "rss").body()).contains(uri, other);
        assertThat(publisher.get("/actuator/prometheus").body())
                .containsPattern("regionwire_view_skipped_total\\{reason=\"corrupt\"} [1-9]")
                .contains("regionwire_view_skipped_total{reason=\"wrong-key\"} 0.0");

        published.send(broken, inBaoji(broken, "水厂开工"));
        publisher.awaitStatus(broken, 200);
        publisher.awaitReadinessNoLongerSays("DEGRADED");
    }

    @Test
    void aCanceledArticleIsGoneFromItsPageAndFromEveryFeed() {
        String headline = "渭河大桥" + uri + "通车";
        published.send(uri, inBaoji(uri, headline));
        publisher.awaitStatus(uri, 200);
        published.send(uri, Records.canceled(uri, "610300", Records.RELEASED.plusSeconds(60)));

        publisher.awaitStatus(uri, 410);
        for (String form : FORMS) {
            assertThat(publisher.get(BAOJI + form).body())
                    .as("only its mark")
                    .doesNotContain(headline)
                    .contains(uri, "已撤下");
        }
    }

    @Test
    void whatIsPrintedOnTwoPagesStandsInTheirFeedsUntilItIsKilled() {
        String paper = Unique.name("paper");
        String issue = "/publications/" + paper + "/issues/2026-03-02";
        published.send(uri, Records.printed(inBaoji(uri, "渭河大桥通车"), paper, "1"));
        published.send(other, Records.printed(inBaoji(other, "新校区启用"), paper, "2"));
        publisher.awaitStatus(uri, 200);
        publisher.awaitStatus(other, 200);

        for (String form : FORMS) {
            assertThat(publisher.get("/publications/" + paper + "/feed." + form).body())
                    .contains("渭河大桥通车", "新校区启用");
            assertThat(publisher.get(issue + "/feed." + form).body()).contains("渭河大桥通车", "新校区启用");
            assertThat(publisher.get(issue + "/pages/2/feed." + form).body())
                    .contains("新校区启用")
                    .doesNotContain("渭河大桥通车");
        }

        published.send(other, Records.canceledInPrint(other, paper, "2"));
        publisher.awaitStatus(other, 410);
        for (String path : List.of(issue + "/pages/2", issue, "/publications/" + paper)) {
            for (String form : FORMS) {
                assertThat(publisher.get(path + "/feed." + form).body())
                        .as("only its mark")
                        .doesNotContain("新校区启用")
                        .contains(other, "已撤下");
            }
        }
        assertThat(publisher.get(issue).body()).contains("渭河大桥通车").doesNotContain("第2版");
    }

    @Test
    void anErasedArticleIsUnknown() {
        published.send(uri, inBaoji(uri, "渭河大桥通车"));
        publisher.awaitStatus(uri, 200);
        published.send(uri, (byte[]) null);

        publisher.awaitStatus(uri, 404);
    }

    @Test
    void afterItsIndexWasDeletedItServesTheSameBytes() {
        published.send(uri, Records.printed(inBaoji(uri, "渭河大桥通车"), PAPER, "1"));
        published.send(other, Records.printed(inBaoji(other, "新校区启用"), PAPER, "2"));
        publisher.awaitStatus(other, 200);
        publisher.awaitStatus(uri, 200);
        List<String> before = everything();

        Path folder = publisher.indexFolder();
        publisher.close();
        TestFolders.empty(folder);
        restart();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDamagedIndexIsRebuilt() throws IOException {
        published.send(uri, inBaoji(uri, "渭河大桥通车"));
        publisher.awaitStatus(uri, 200);
        List<String> before = everything();

        Path folder = publisher.indexFolder();
        publisher.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        restart();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void ofTwoThatTellOneStoryAFeedShowsTheFirstUntilItIsCanceled() {
        published.send(
                other,
                PublishedArticle.newBuilder(Records.telling(other, Records.RELEASED.plusSeconds(1)))
                        .setHomeRegion("610300")
                        .build());
        published.send(uri, Records.telling(uri, Records.RELEASED));
        publisher.awaitStatus(other, 200);
        publisher.awaitStatus(uri, 200);

        publisher.awaitBody(BAOJI + "json", body -> isEntry(body, uri) && !isEntry(body, other));
        assertThat(publisher.get(BAOJI + "json?dup=all").body())
                .satisfies(body -> assertThat(isEntry(body, uri) && isEntry(body, other)).isTrue());
        assertThat(publisher.get(BAOJI + "json?dup=local").body())
                .satisfies(
                        body -> assertThat(isEntry(body, other) && !isEntry(body, uri)).isTrue());

        published.send(uri, Records.canceled(uri, "610300", Records.RELEASED.plusSeconds(60)));
        publisher.awaitBody(BAOJI + "json", body -> isEntry(body, other) && !isEntry(body, uri));
    }

    private static boolean isEntry(String feed, String article) {
        return new JsonMapper()
                .readTree(feed)
                .path("items")
                .valueStream()
                .filter(item -> !item.path("_regionwire").has("gone"))
                .anyMatch(item -> item.path("id").asString().equals(article));
    }

    @Test
    void afterARestartItGoesOnFromItsIndex() {
        published.send(uri, inBaoji(uri, "渭河大桥通车"));
        publisher.awaitStatus(uri, 200);
        publisher.close();
        published.send(other, inBaoji(other, "新校区启用"));
        restart();

        assertThat(publisher.get(BAOJI + "atom").body()).contains(uri, other);
    }

    @Test
    void metricsTellPositionLagAndSize() {
        published.send(uri, inBaoji(uri, "渭河大桥通车"));
        publisher.awaitStatus(uri, 200);

        assertThat(publisher.get("/actuator/prometheus").body())
                .contains("regionwire_view_position{", "regionwire_view_lag ")
                .containsPattern("regionwire_view_read_total [1-9]")
                .contains("regionwire_view_documents ", "regionwire_view_skipped_total{")
                .contains("regionwire_view_apply_seconds_count ", "regionwire_view_serving 1.0")
                .contains(
                        "regionwire_view_behind_seconds ", "regionwire_view_heartbeat_age_seconds ")
                .contains("regionwire_view_latency_seconds_count 1\n");
    }

    private void restart() {
        publisher = Publisher.start(instance);
        publisher.awaitReady();
    }

    private List<String> everything() {
        List<String> bytes = new ArrayList<>();
        for (String code : List.of("610300", "610000", "000000")) {
            FORMS.forEach(
                    form -> bytes.add(publisher.get("/regions/" + code + "/feed." + form).body()));
        }
        String issue = "/publications/" + PAPER + "/issues/2026-03-02";
        for (String path : List.of("/publications/" + PAPER, issue, issue + "/pages/2")) {
            FORMS.forEach(form -> bytes.add(publisher.get(path + "/feed." + form).body()));
            bytes.add(publisher.get(path).body());
        }
        bytes.add(publisher.get("/feeds.json").body());
        bytes.add(publisher.get("/regions.json").body());
        bytes.add(publisher.get("/articles/" + uri).body());
        return bytes;
    }

    private static PublishedArticle inBaoji(String uri, String headline) {
        return Records.article(uri, headline, "610300", "宝鸡市", "610000");
    }
}
