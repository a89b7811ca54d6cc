package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;
import static org.regionwire.publisher.web.Told.cursor;
import static org.regionwire.publisher.web.Told.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.positions.Position;
import tools.jackson.databind.JsonNode;

/** What partners are told who come with a cursor. */
class CursorWebTest {

    private static final String BAOJI = "/changes?region=610300";
    private static final String NEW = "urn:uuid:00000000-0000-5000-8000-000000000009";
    @AutoClose private static final Site SITE = new Site();

    @Test
    void theyGoFromPageToPageUntilThereIsNoMore() throws Exception {
        JsonNode first = json(SITE.get(BAOJI + "&limit=1"));
        assertThat(first.at("/events/0/event").asString()).isEqualTo("article");
        assertThat(first.at("/events/0/item/id").asString()).isEqualTo(WebUnderTest.SHOWN);
        assertThat(first.at("/events/0/item/content_text").asString()).contains("全桥长一千二百米");
        assertThat(first.path("more").asBoolean()).isTrue();

        JsonNode second = json(SITE.get(BAOJI + "&limit=1&since=" + cursor(first)));
        assertThat(second.path("events").toString())
                .isEqualTo(
                        "[{\"event\":\"gone\",\"uri\":\"%s\",\"version\":2,\"status\":\"withheld\"}]"
                                .formatted(WebUnderTest.GONE));
        assertThat(second.path("more").asBoolean()).isFalse();

        JsonNode last = json(SITE.get(BAOJI + "&since=" + cursor(second)));
        assertThat(last.path("events")).isEmpty();
        assertThat(cursor(last)).isEqualTo(cursor(second));
    }

    @Test
    void aPublicationIsFollowedAndProvedAsARegionIs() throws Exception {
        JsonNode all = json(SITE.get("/changes?publication=wsrb"));
        assertThat(all.path("events")).hasSize(1);
        assertThat(all.at("/events/0/item/id").asString()).isEqualTo(WebUnderTest.SHOWN);
        JsonNode proof = json(SITE.get("/feeds/proof?publication=wsrb"));
        assertThat(proof.path("count").asInt()).isEqualTo(1);

        try (var stream =
                new Listening(SITE.uri("/stream?publication=wsrb&since=" + cursor(all)))) {
            stream.next();
            SITE.release(
                    Sample.of(NEW + "2")
                            .in("610100", "西安市", "610000")
                            .printed(WebUnderTest.PAGE, "2026-03-02"));
            assertThat(stream.next().data()).contains(NEW + "2");
        }
        assertThat(SITE.get("/changes?publication=none").statusCode()).isEqualTo(404);
    }

    @Test
    void whoWaitsIsToldAsSoonAsSomethingComes() throws Exception {
        String now = cursor(json(SITE.get("/changes")));
        var waiting =
                CompletableFuture.supplyAsync(
                        () -> get("/changes?region=610200&wait=30&since=" + now));
        SITE.release(Sample.of(NEW).in("610100", "西安市", "610000"));
        SITE.release(Sample.of(NEW + "0").in("610200", "铜川市", "610000"));

        JsonNode told = json(waiting.orTimeout(10, TimeUnit.SECONDS).join());
        assertThat(told.path("events")).hasSize(1);
        assertThat(told.at("/events/0/item/id").asString()).isEqualTo(NEW + "0");
    }

    @Test
    void whoWaitedLongEnoughIsToldThatNothingCame() throws Exception {
        JsonNode nothing = json(SITE.get(BAOJI + "&wait=1&since=" + cursor(json(SITE.get(BAOJI)))));

        assertThat(nothing.path("events")).isEmpty();
    }

    @Test
    void whoHasAFeedGoesOnFromItsCursorWithoutLossAndRepeat() throws Exception {
        var feed = SITE.get("/regions/610500/feed.atom");
        String cursor = header(feed, "Regionwire-Cursor");
        assertThat(json(SITE.get("/changes?region=610500" + "&since=" + cursor)).path("events"))
                .isEmpty();

        SITE.release(Sample.of(NEW + "6").in("610100", "西安市", "610000"));
        var same = SITE.get("/regions/610500/feed.atom", "If-None-Match", header(feed, "ETag"));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(header(same, "Regionwire-Cursor")).isNotEmpty().isNotEqualTo(cursor);

        SITE.release(Sample.of(NEW + "7").in("610500", "渭南市", "610000"));
        for (String since : List.of(cursor, header(same, "Regionwire-Cursor"))) {
            JsonNode events =
                    json(SITE.get("/changes?region=610500" + "&since=" + since)).path("events");
            assertThat(events).hasSize(1);
            assertThat(events.at("/0/item/id").asString()).isEqualTo(NEW + "7");
        }
    }

    @Test
    void theHeadOfAnAnswerIsNotWaitedFor() throws Exception {
        String now = cursor(json(SITE.get("/changes")));
        var head =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return SITE.head(BAOJI + "&wait=60&since=" + now);
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        });

        assertThat(head.orTimeout(20, TimeUnit.SECONDS).join().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes?", "/stream?", "/feeds/proof?", "/feeds/proof?until=&"})
    void whatIsNoCursorIsRefused(String path) throws Exception {
        assertThat(SITE.get(path + "since=AQ").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes?since=", "/stream?since=", "/feeds/proof?until="})
    void aCursorOfATopicThatIsNoMoreIsGone(String path) throws Exception {
        var gone = SITE.get(path + Cursor.text(new Position("old", Map.of(0, 1L))));

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("start again without one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes?since=", "/stream?since=", "/feeds/proof?until="})
    void aReplicaThatIsBehindACursorAnswersNothingOlder(String path) throws Exception {
        var behind = SITE.get(path + Cursor.text(new Position("t", Map.of(0, 1000L))));

        assertThat(behind.statusCode()).isEqualTo(503);
        assertThat(header(behind, "Retry-After")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "/changes?limit=3&region=宝鸡&wait=1, /changes?region=610300&limit=3&wait=1",
        "/stream?topic=电子商务, /stream?topic=20000247",
        "/stream?publication=渭水日报, /stream?publication=wsrb",
        "/feeds/proof?region=宝鸡, /feeds/proof?region=610300"
    })
    void aNameIsRedirectedToItsCode(String asked, String location) throws Exception {
        var moved = SITE.get(asked);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test" + location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sinse=x",
                "publication=wsrb&region=610300",
                "limit=0",
                "limit=501",
                "wait=-1",
                "limit=1&limit=2",
                "since=%25"
            })
    void whatIsNotKnownOrTooMuchIsRefused(String query) throws Exception {
        assertThat(SITE.get("/changes?" + query).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> get(String path) {
        try {
            return SITE.get(path);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
