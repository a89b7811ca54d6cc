package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.article.Sample;

/** What is sent ahead of the MVC stack is what that would have sent. */
class ReadyWebTest {

    /** An instance manipulation that nobody knows: such a request goes to the MVC stack. */
    private static final String[] BY_MVC = {"A-IM", "vcdiff"};

    private static final String ATOM = "/regions/610300/feed.atom";
    @AutoClose private static final Site SITE = new Site();

    static List<String> paths() {
        return List.of(
                "/",
                "/regions.json",
                "/feeds.json",
                "/feeds.opml",
                "/regions/610300",
                "/regions/610300/feeds.json",
                "/regions/610300/feed.rss",
                ATOM,
                "/regions/610300/feed.json",
                "/regions/610300/feed.ninjs?dup=all",
                "/regions/450400/topics/04000000/feed.rss",
                "/topics/04000000",
                "/publications",
                "/regions/610300/archive/2026-03/feed.atom",
                "/feed.atom?region=450400&q=%E8%88%AA%E9%81%93",
                "/articles/" + WebUnderTest.SHOWN,
                "/articles/" + WebUnderTest.GONE,
                "/articles/urn:none",
                "/regions/宝鸡/feed.rss",
                "/regions/999999/feed.rss",
                "/regions/610300/feed.pdf",
                "/regions/610300/feed.rss?dup=some",
                "/regions/610300/feed.rss?since=1",
                "/feeds.json?page=2",
                "/regions/%3610300;a=1/feed.rss");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whateverIsAskedTheAnswerIsThatOfTheMvcStack(String path) throws Exception {
        HttpResponse<String> whole = SITE.get(path);
        List<String[]> conditions = new ArrayList<>();
        conditions.add(new String[0]);
        conditions.add(new String[] {"If-None-Match", "\"other\""});
        conditions.add(new String[] {"If-None-Match", "*"});
        conditions.add(new String[] {"If-None-Match", "\"other\", W/" + header(whole, "ETag")});
        conditions.add(new String[] {"If-Modified-Since", "Mon, 02 Mar 2026 01:01:40 GMT"});
        conditions.add(new String[] {"If-Modified-Since", "Sun, 01 Mar 2026 01:01:40 GMT"});
        conditions.add(new String[] {"If-Modified-Since", "yesterday"});
        for (String coding : List.of("identity", "gzip", "br, gzip;q=0.5", "*;q=0")) {
            for (String[] condition : conditions) {
                String[] asked = with(condition, "Accept-Encoding", coding);
                var mvc = SITE.bytes(path, with(asked, BY_MVC));
                for (int i = 0; i < 2; i++) {
                    var ready = SITE.bytes(path, asked);
                    assertThat(ready.statusCode()).as(coding).isEqualTo(mvc.statusCode());
                    assertThat(headers(ready)).isEqualTo(headers(mvc));
                    assertThat(ready.body()).isEqualTo(mvc.body());
                }
            }
        }
        assertThat(headers(SITE.head(path))).isEqualTo(headers(SITE.head(path, BY_MVC)));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {ATOM, "/regions/610300", "/regions.json", "/feeds.json", "/"})
    void whatWasReadyBeforeAChangeIsNeverSentAfterIt(String path) throws Exception {
        String before = header(SITE.get(path), "ETag");
        assertThat(SITE.get(path, "If-None-Match", before).statusCode()).isEqualTo(304);

        SITE.release(Sample.of("urn:new:" + path).headline("新").inBaoji());

        var after = SITE.get(path, "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "ETag")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/?utm_source=portal, /",
        "/regions/610300?a=1, /regions/610300",
        "/regions/%36%31%30300/feeds.json?a=1, /regions/610300/feeds.json",
        "/regions/610300;a=1/feed.rss;b, /regions/610300/feed.rss",
        "/regions/%36%31%30300/feed.rss?dup=all, /regions/610300/feed.rss?dup=all",
        "/publications/%e6%b8%ad, /publications/%E6%B8%AD",
        "/articles/urn%3anone?a, /articles/urn%3Anone"
    })
    void whatIsWrittenOtherwiseLeadsToTheOneThatIsReady(String asked, String location)
            throws Exception {
        for (int i = 0; i < 2; i++) {
            var moved = SITE.bytes(asked, "Accept-Encoding", "identity");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(header(moved, "Location")).isEqualTo("https://news.test" + location);
        }
    }

    @Test
    void whatIsReadyIsCountedAsTheRest() throws Exception {
        String pattern = "/topics/{topic}/feed.{extension}";
        String etag = header(SITE.get("/topics/04000000/feed.json"), "ETag");
        for (int i = 0; i < 3; i++) {
            SITE.get("/topics/04000000/feed.json");
            SITE.get("/topics/04000000/feed.json", "If-None-Match", etag);
        }

        assertThat(SITE.counted(pattern, 200)).isGreaterThanOrEqualTo(4);
        assertThat(SITE.counted(pattern, 304)).isEqualTo(3);
    }
}
