package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get of a story that two articles tell. */
class StoriesWebTest {

    private static final String WUZHOU = "/regions/450400/feed.";
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void aFeedHasTheFirstAndBothOnRequest(String form) throws Exception {
        assertThat(site.get(WUZHOU + form).body())
                .contains(WebUnderTest.FIRST)
                .doesNotContain(WebUnderTest.COPY);
        assertThat(site.get(WUZHOU + form + "?dup=all").body())
                .contains(WebUnderTest.FIRST, WebUnderTest.COPY)
                .contains("https://news.test" + WUZHOU + form + "?dup=all");
    }

    @Test
    void aFeedHasTheOneOfTheLocalPaperOnRequest() throws Exception {
        assertThat(site.get(WUZHOU + "atom?dup=local").body())
                .contains(WebUnderTest.COPY)
                .contains("https://news.test" + WUZHOU + "atom?dup=local")
                .doesNotContain("<id>" + WebUnderTest.FIRST);
        assertThat(site.get("/regions/450000/feed.atom?dup=local").body())
                .contains("<id>" + WebUnderTest.FIRST)
                .doesNotContain("<id>" + WebUnderTest.COPY);
    }

    @Test
    void jsonNamesTheStoryAndWhoElseTellsIt() throws Exception {
        assertThat(site.get(WUZHOU + "json").body())
                .contains("\"storyUri\":\"" + WebUnderTest.FIRST + "\"")
                .contains("\"sameStory\":[\"" + WebUnderTest.COPY + "\"]")
                .doesNotContain("\"id\":\"" + WebUnderTest.COPY);
        assertThat(site.get("/regions/610300/feed.json").body()).doesNotContain("storyUri");
    }

    @Test
    void theTwoFeedsAreDifferentContentsForACache() throws Exception {
        assertThat(header(site.get(WUZHOU + "rss"), "ETag"))
                .isNotEqualTo(header(site.get(WUZHOU + "rss?dup=all"), "ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "450400/feed.rss?dup=first, 450400/feed.rss",
        "450400/feed.rss?utm_source=x, 450400/feed.rss",
        "450400/feed.rss?dup=ALL, 450400/feed.rss?dup=all",
        "450400/feed.rss?dup=local&x=1, 450400/feed.rss?dup=local",
        "450400/feed.rss?x=1&dup=all, 450400/feed.rss?dup=all",
        "梧州/feed.rss?dup=all, 450400/feed.rss?dup=all"
    })
    void everyFeedHasOneAddress(String asked, String location) throws Exception {
        var moved = site.get("/regions/" + asked);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test/regions/" + location);
    }

    @Test
    void aTopicEverywhereHasNoLocalPaper() throws Exception {
        var moved = site.get("/topics/04000000/feed.rss?dup=local");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location"))
                .isEqualTo("https://news.test/topics/04000000/feed.rss");
    }

    @Test
    void aChoiceThatThereIsNotIsRefused() throws Exception {
        var refused = site.get(WUZHOU + "rss?dup=nearest");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("dup can be all");
    }

    @Test
    void thePageOfEachNamesTheOther() throws Exception {
        assertThat(site.get("/articles/" + WebUnderTest.COPY).body())
                .contains("同一新闻", "href=\"https://news.test/articles/" + WebUnderTest.FIRST)
                .contains("首发");
        assertThat(site.get("/articles/" + WebUnderTest.FIRST).body())
                .contains("href=\"https://news.test/articles/" + WebUnderTest.COPY)
                .doesNotContain("首发");
        assertThat(site.get("/articles/" + WebUnderTest.SHOWN).body()).doesNotContain("同一新闻");
    }
}
