package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of topics, of topics in regions, and the lists of feeds. */
class TopicsWebTest {

    @AutoClose private static final Site SITE = new Site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics/20000247/feed.rss",
                "/topics/20000247/feed.atom",
                "/topics/04000000/feed.json",
                "/regions/450400/topics/04000000/feed.atom",
                "/regions/450000/topics/20000247/feed.json"
            })
    void anArticleStandsInItsTopicAndInThoseAboveEverywhereAndInItsRegions(String path)
            throws Exception {
        var feed = SITE.get(path);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body())
                .contains(WebUnderTest.FIRST, "https://news.test" + path)
                .doesNotContain(WebUnderTest.SHOWN);
        assertThat(header(feed, "ETag")).matches("\"[\\w-]{22}\"");
        assertThat(header(feed, "Last-Modified")).isEqualTo("Mon, 02 Mar 2026 01:01:40 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/topics/15000000/feed.atom", "/regions/610300/topics/04000000/feed.atom"})
    void whereNothingStandsTheFeedIsEmpty(String path) throws Exception {
        assertThat(SITE.get(path).body())
                .contains("<updated>1970-01-01T00:00:00.000Z</updated>")
                .doesNotContain("<entry");
    }

    @Test
    void aTopicOfARegionIsCalledByBoth() throws Exception {
        assertThat(SITE.get("/regions/450400/topics/04000000/feed.json").body())
                .contains("\"title\":\"梧州市 · 经济、商业和金融 · Regionwire\"")
                .contains("\"region\":{\"code\":\"450400\",\"name\":\"梧州市\"}")
                .contains("\"topic\":{\"code\":\"04000000\",\"name\":\"经济、商业和金融\"}");
        assertThat(SITE.get("/regions/450400/topics/04000000").body())
                .contains("<h1>梧州市 · 经济、商业和金融</h1>", "西江航道疏浚完成");
    }

    @ParameterizedTest
    @CsvSource({
        "/topics/电子商务/feed.rss, /topics/20000247/feed.rss",
        "/topics/20000064, /topics/20000105",
        "/regions/梧州/topics/04000000/feed.rss?dup=all, /regions/450400/topics/04000000/feed.rss?dup=all"
    })
    void labelsAndRetiredTopicsAreRedirected(String asked, String location) throws Exception {
        var moved = SITE.get(asked);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test" + location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/topics/商务", "/topics/商务/feed.rss", "/regions/450400/topics/商务/feed.rss"})
    void anUnknownTopicIsRefusedWithSuggestions(String path) throws Exception {
        var unknown = SITE.get(path);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(header(unknown, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(unknown.body())
                .contains("\"code\":\"20000247\",\"name\":\"电子商务\"")
                .contains("https://news.test/topics/20000247");
    }

    @Test
    void theListOfFeedsHasRegionsAndTopicsWithCountsAndTheNewestArticle() throws Exception {
        var list = SITE.get("/feeds.json");

        assertThat(list.body())
                .contains(
                        "{\"title\":\"梧州市\",\"region\":\"450400\",\"articles\":2,\"newest\":{\"uri\":\""
                                + WebUnderTest.FIRST
                                + "\"")
                .contains("{\"title\":\"电子商务\",\"topic\":\"20000247\",\"articles\":2,")
                .contains("\"topics\":\"https://news.test/regions/450400/feeds.json\"")
                .contains("\"rss\":\"https://news.test/topics/20000247/feed.rss\"")
                .doesNotContain("西藏");
        assertThat(SITE.get("/feeds.json", "If-None-Match", header(list, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void theListOfARegionHasItsTopics() throws Exception {
        assertThat(SITE.get("/regions/450400/feeds.json").body())
                .contains("\"region\":\"450400\",\"topic\":\"20000247\",\"articles\":2,")
                .contains("https://news.test/regions/450400/topics/20000247/feed.atom");
        assertThat(SITE.get("/regions/610300/feeds.json").body()).isEqualTo("{\"feeds\":[]}");
    }

    @Test
    void theCatalogueComesAsOpml() throws Exception {
        var opml = SITE.get("/feeds.opml");

        assertThat(header(opml, "Content-Type")).isEqualToIgnoringCase("text/x-opml;charset=utf-8");
        assertThat(opml.body())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><opml version=\"2.0\">")
                .contains(
                        "<outline type=\"rss\" text=\"梧州市\" title=\"梧州市\" xmlUrl=\"https://news.test/regions/450400/feed.atom\"")
                .contains("xmlUrl=\"https://news.test/topics/20000247/feed.atom\"");
    }

    @Test
    void anArticlesTopicsLeadToTheirPages() throws Exception {
        assertThat(SITE.get("/articles/" + WebUnderTest.FIRST).body())
                .contains("href=\"https://news.test/topics/20000247\"");
    }
}
