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

/** Feeds that readers put together. */
class SelectionWebTest {

    @AutoClose private static final Site SITE = new Site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=渭河大桥",
                "q=千二百米+大桥",
                "q=大桥&lang=zh-Hans",
                "region=610300&q=大桥",
                "region=610000&q=大桥&lang=zh-Hans"
            })
    void theyHaveWhatHasAllThatIsAskedFor(String query) throws Exception {
        var feed = SITE.get("/feed.atom?" + encoded(query));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("<id>" + WebUnderTest.SHOWN).doesNotContain("西江航道");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=桥大",
                "q=大桥+西江",
                "region=450400&q=大桥",
                "q=大桥&lang=en",
                "topic=04000000&q=大桥",
                "q=、、"
            })
    void theyHaveNothingElse(String query) throws Exception {
        var feed = SITE.get("/feed.atom?" + encoded(query));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).doesNotContain("<entry");
    }

    @Test
    void withoutAnythingItIsEverythingOneOfEachStory() throws Exception {
        assertThat(SITE.get("/feed.json").body())
                .contains(WebUnderTest.SHOWN, "\"id\":\"" + WebUnderTest.FIRST)
                .doesNotContain("\"id\":\"" + WebUnderTest.COPY);
        assertThat(SITE.get("/feed.json?dup=all").body()).contains("\"id\":\"" + WebUnderTest.COPY);
    }

    @Test
    void inARegionThatOfItsOwnPaperGoesFirstOnRequest() throws Exception {
        String query = encoded("/feed.json?region=450400&q=西江&lang=zh-Hans");

        assertThat(SITE.get(query).body()).contains("\"id\":\"" + WebUnderTest.FIRST);
        assertThat(SITE.get(query + "&dup=local").body())
                .contains("\"id\":\"" + WebUnderTest.COPY)
                .doesNotContain("\"id\":\"" + WebUnderTest.FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region=610300             | /regions/610300/feed.rss",
                "region=宝鸡               | /regions/610300/feed.rss",
                "topic=04000000&dup=all    | /topics/04000000/feed.rss?dup=all",
                "q=大桥&region=610300      | /feed.rss?region=610300&q=大桥",
                "q=大桥&region=宝鸡        | /feed.rss?region=610300&q=大桥",
                "q= 大桥 &x=1              | /feed.rss?q=大桥",
                "lang=ZH-hans&q=大桥       | /feed.rss?q=大桥&lang=zh-Hans",
                "q=大桥+千二百米           | /feed.rss?q=千二百米+大桥",
                "q=GDP+gdp&dup=all         | /feed.rss?q=gdp&dup=all",
                "q=西江&dup=local          | /feed.rss?q=西江",
                "region=梧州&dup=local     | /regions/450400/feed.rss?dup=local",
                "lang=zh-hans&region=450400&dup=local&q=西江 | /feed.rss?region=450400&q=西江&lang=zh-Hans&dup=local",
                "dup=first                 | /feed.rss"
            })
    void whatIsWrittenAnotherWayLeadsToTheOneForm(String query, String location) throws Exception {
        var moved = SITE.get("/feed.rss?" + encoded(query));

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("https://news.test" + encoded(location));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=桥", "q=aa+bb+cc+dd+ee+ff+gg+hh+ii", "dup=x", "lang=%20"})
    void whatCannotBeAnsweredIsRefused(String query) throws Exception {
        assertThat(SITE.get("/feed.rss?" + encoded(query)).statusCode()).isEqualTo(400);
        assertThat(SITE.get("/feed.rss?q=" + "a".repeat(101)).statusCode()).isEqualTo(400);
    }

    @Test
    void aRegionThatIsNotThereIsSaidSo() throws Exception {
        assertThat(SITE.get("/feed.rss?region=610399&q=ab").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/feed.rss?q=ab&region=" + encoded("鼓楼区")).statusCode()).isEqualTo(300);
    }

    /** Letters that no URL has; all else stays. */
    private static String encoded(String query) {
        var encoded = new StringBuilder();
        query.codePoints()
                .mapToObj(Character::toString)
                .map(
                        each ->
                                each.matches("[ -~]") && !each.equals(" ")
                                        ? each
                                        : URLEncoder.encode(each, StandardCharsets.UTF_8))
                .forEach(encoded::append);
        return encoded.toString();
    }
}
