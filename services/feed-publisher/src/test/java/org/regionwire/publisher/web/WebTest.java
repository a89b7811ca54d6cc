package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get over HTTP, from a started web server and an index without a broker. */
class WebTest {

    private static final String BAOJI = "/regions/610300/feed.";
    @AutoClose private static final Site SITE = new Site();

    @ParameterizedTest
    @CsvSource({
        "rss,application/rss+xml;charset=utf-8",
        "atom,application/atom+xml;charset=utf-8",
        "json,application/feed+json;charset=utf-8",
        "ninjs,application/json;charset=utf-8"
    })
    void aFeedComesWithItsTypeAndWithWhatCachesNeed(String form, String type) throws Exception {
        var feed = SITE.get(BAOJI + form);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains(WebUnderTest.SHOWN);
        assertThat(header(feed, "Content-Type")).isEqualToIgnoringCase(type);
        assertThat(header(feed, "Cache-Control"))
                .isEqualTo("max-age=20, public, stale-while-revalidate=10");
        assertThat(header(feed, "ETag")).matches("\"[\\w-]{22}\"");
        assertThat(header(feed, "Last-Modified")).isEqualTo("Mon, 02 Mar 2026 01:01:40 GMT");
    }

    @Test
    void whoHasTheFeedGets304WithoutBody() throws Exception {
        String etag = header(SITE.get(BAOJI + "rss"), "ETag");
        var again = SITE.get(BAOJI + "rss", "If-None-Match", "\"other\", W/" + etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(etag);
        assertThat(header(again, "Cache-Control"))
                .isEqualTo("max-age=20, public, stale-while-revalidate=10");
    }

    @Test
    void aDateThatIsNotOlderGets304AndAnOlderOneTheFeed() throws Exception {
        assertThat(
                        SITE.get(
                                        BAOJI + "rss",
                                        "If-Modified-Since",
                                        "Mon, 02 Mar 2026 01:01:40 GMT")
                                .statusCode())
                .isEqualTo(304);
        assertThat(
                        SITE.get(
                                        BAOJI + "rss",
                                        "If-Modified-Since",
                                        "Mon, 02 Mar 2026 01:01:39 GMT")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTagThatDiffersCountsMoreThanADate() throws Exception {
        var feed =
                SITE.get(
                        BAOJI + "rss",
                        "If-None-Match",
                        "\"other\"",
                        "If-Modified-Since",
                        "Mon, 02 Mar 2026 01:01:40 GMT");
        assertThat(feed.statusCode()).isEqualTo(200);
    }

    @Test
    void headAnswersAsGetWithoutBody() throws Exception {
        var get = SITE.get(BAOJI + "atom");
        var head = SITE.head(BAOJI + "atom");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"ETag", "Last-Modified", "Content-Type"}) {
            assertThat(header(head, name)).isEqualTo(header(get, name));
        }
        assertThat(header(head, "Content-Length"))
                .isEqualTo(Integer.toString(get.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void aRegionWithoutArticlesHasAnEmptyFeed() throws Exception {
        var feed = SITE.get("/regions/540000/feed.atom");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("<updated>1970-01-01T00:00:00.000Z</updated>");
        assertThat(feed.body()).doesNotContain("<entry");
    }

    @ParameterizedTest
    @CsvSource({
        "/regions/宝鸡市/feed.rss,/regions/610300/feed.rss",
        "/regions/宝鸡/feed.json,/regions/610300/feed.json",
        "/regions/宝鸡,/regions/610300"
    })
    void aNameIsRedirectedToItsCode(String path, String location) throws Exception {
        var moved = SITE.get(path);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test" + location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regions/鼓楼区", "/regions/鼓楼区/feed.rss"})
    void aNameOfSeveralRegionsLeavesTheChoice(String path) throws Exception {
        var choice = SITE.get(path);
        assertThat(choice.statusCode()).isEqualTo(300);
        assertThat(header(choice, "Content-Type")).startsWith("text/html");
        assertThat(choice.body()).contains("江苏省南京市鼓楼区", "/regions/320106");

        var json = SITE.get(path, "Accept", "application/json");
        assertThat(json.statusCode()).isEqualTo(300);
        assertThat(json.body()).contains("\"code\":\"320106\"", "https://news.test/regions/320106");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regions/610399", "/regions/610399/feed.rss"})
    void anUnknownRegionIsRefusedWithSuggestions(String path) throws Exception {
        var unknown = SITE.get(path);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(header(unknown, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(unknown.body()).contains("\"suggestions\":[{\"code\":\"610300\"");
    }

    @Test
    void anUnknownFormIsRefusedWithThoseThatThereAre() throws Exception {
        var unknown = SITE.get(BAOJI + "xml");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("feed.rss, feed.atom, feed.json or feed.ninjs");
    }

    @Test
    void aPageTellsReadersWhereItsFeedsAre() throws Exception {
        assertThat(SITE.get("/regions/610300").body())
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("href=\"https://news.test/regions/610300/feed.rss\"")
                .contains("渭河大桥今日通车");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArticleHasAPageWhetherItsUriIsEncodedOrNot(boolean encoded) throws Exception {
        String uri = WebUnderTest.SHOWN;
        var page =
                SITE.get(
                        "/articles/"
                                + (encoded ? URLEncoder.encode(uri, StandardCharsets.UTF_8) : uri));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<h1>渭河大桥今日通车</h1>", "全桥长一千二百米。")
                .contains("<link rel=\"canonical\" href=\"https://news.test/articles/" + uri)
                .contains("href=\"https://news.test/regions/610300\"")
                .doesNotContain("<script");
    }

    @Test
    void anArticleThatWasTakenDownIsGoneAndAnUnknownOneNotFound() throws Exception {
        assertThat(SITE.get("/articles/" + WebUnderTest.GONE).statusCode()).isEqualTo(410);
        assertThat(SITE.get("/articles/urn:uuid:none").statusCode()).isEqualTo(404);
    }

    @Test
    void theCatalogueListsTheRegionsThatHaveArticles() throws Exception {
        assertThat(SITE.get("/").body())
                .contains("宝鸡市", "陕西省", "全国", "/regions/610300/feed.json")
                .doesNotContain("西藏");
        assertThat(SITE.get("/regions.json").body())
                .contains(
                        "{\"code\":\"610300\",\"name\":\"宝鸡市\",\"parent\":\"610000\",\"articles\":1,");
    }
}
