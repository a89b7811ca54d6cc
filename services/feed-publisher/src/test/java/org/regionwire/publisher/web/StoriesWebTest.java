package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get of a story that two articles tell. */
class StoriesWebTest {

    private static final String WUZHOU = "/regions/450400/feed.";
    @AutoClose private static final Site SITE = new Site();

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void aFeedHasTheFirstAndBothOnRequest(String form) throws Exception {
        assertThat(SITE.get(WUZHOU + form).body())
                .contains(WebUnderTest.FIRST)
                .doesNotContain(WebUnderTest.COPY);
        assertThat(SITE.get(WUZHOU + form + "?dup=all").body())
                .contains(WebUnderTest.FIRST, WebUnderTest.COPY)
                .contains("https://news.test" + WUZHOU + form + "?dup=all");
    }

    @Test
    void aFeedHasTheOneOfTheLocalPaperOnRequest() throws Exception {
        assertThat(SITE.get(WUZHOU + "atom?dup=local").body())
                .contains(WebUnderTest.COPY)
                .contains("https://news.test" + WUZHOU + "atom?dup=local")
                .doesNotContain("<id>" + WebUnderTest.FIRST);
        assertThat(SITE.get("/regions/450000/feed.atom?dup=local").body())
                .contains("<id>" + WebUnderTest.FIRST)
                .doesNotContain("<id>" + WebUnderTest.COPY);
    }

    @Test
    void jsonNamesTheStoryAndWhoElseTellsIt() throws Exception {
        assertThat(SITE.get(WUZHOU + "json").body())
                .contains("\"storyUri\":\"" + WebUnderTest.FIRST + "\"")
                .contains("\"sameStory\":[\"" + WebUnderTest.COPY + "\"]")
                .doesNotContain("\"id\":\"" + WebUnderTest.COPY);
        assertThat(SITE.get("/regions/610300/feed.json").body()).doesNotContain("storyUri");
    }

    @Test
    void theTwoFeedsAreDifferentContentsForACache() throws Exception {
        assertThat(header(SITE.get(WUZHOU + "rss"), "ETag"))
                .isNotEqualTo(header(SITE.get(WUZHOU + "rss?dup=all"), "ETag"));
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
        var moved = SITE.get("/regions/" + asked);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test/regions/" + location);
    }

    @Test
    void aTopicEverywhereHasNoLocalPaper() throws Exception {
        var moved = SITE.get("/topics/04000000/feed.rss?dup=local");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location"))
                .isEqualTo("https://news.test/topics/04000000/feed.rss");
    }

    @Test
    void aChoiceThatThereIsNotIsRefused() throws Exception {
        var refused = SITE.get(WUZHOU + "rss?dup=nearest");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("dup can be all");
    }

    @Test
    void thePageOfEachNamesTheOther() throws Exception {
        assertThat(SITE.get("/articles/" + WebUnderTest.COPY).body())
                .contains("同一新闻", "href=\"https://news.test/articles/" + WebUnderTest.FIRST)
                .contains("首发");
        assertThat(SITE.get("/articles/" + WebUnderTest.FIRST).body())
                .contains("href=\"https://news.test/articles/" + WebUnderTest.COPY)
                .doesNotContain("首发");
        assertThat(SITE.get("/articles/" + WebUnderTest.SHOWN).body()).doesNotContain("同一新闻");
    }
}
