package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is not borne is told by its name. */
class HostileFeedsTest {

    private static final String URL = "https://news.example.com/feed";

    @Test
    void too_many_tags_are_a_reason() {
        assertThat(parse("<rss><channel>" + "<a/>".repeat(200_000)))
                .isEqualTo(new Parsed.NoFeed("It has 200002 tags, a feed may have 200000."));
    }

    @Test
    void too_deep_JSON_is_a_reason() {
        assertThat(parse("{\"items\":" + "[".repeat(100_000)))
                .isEqualTo(
                        new Parsed.NoFeed(
                                "It nests objects and lists more than 100 deep, or has a longer name"
                                        + " or number than any feed."));
    }

    @Test
    void JSON_that_breaks_off_is_a_reason() {
        assertThat(parse("{\"items\":\n [{\"id\": tru"))
                .isInstanceOfSatisfying(
                        Parsed.NoFeed.class,
                        none ->
                                assertThat(none.reason())
                                        .startsWith("Its JSON is broken in line 2"));
    }

    @Test
    void items_beyond_the_first_two_thousand_are_counted() {
        Parsed.Read xml = read("<rss><channel>" + "<item><title>新</title></item>".repeat(2_003));
        assertThat(xml.feed().items()).hasSize(2_000);
        assertThat(xml.reading().unread()).isEqualTo(3);

        Parsed.Read json = read("{\"items\":[{\"id\":1}" + ",{\"id\":1}".repeat(2_001) + "]}");
        assertThat(json.feed().items()).hasSize(2_000);
        assertThat(json.reading().unread()).isEqualTo(2);
    }

    @Test
    void a_text_with_too_many_tags_is_no_empty_text() {
        Item xml =
                read("<rss><channel><item><title>新</title><description><![CDATA["
                                + "<b>".repeat(50_001)
                                + "]]></description></item></channel></rss>")
                        .feed()
                        .items()
                        .getFirst();
        assertThat(xml.summary()).isEqualTo(new Markup("", true, true));
        assertThat(xml.isCut()).isTrue();

        Item json =
                read("{\"items\":[{\"id\":1,\"content_html\":\"" + "<b>".repeat(50_001) + "\"}]}")
                        .feed()
                        .items()
                        .getFirst();
        assertThat(json.isCut()).isTrue();
        assertThat(read("{\"items\":[{\"id\":1,\"content_html\":\"<b>x</b>\"}]}").feed().items())
                .noneMatch(Item::isCut);
    }

    private static Parsed parse(String text) {
        return FeedParser.parse(text.getBytes(UTF_8), null, URL);
    }

    private static Parsed.Read read(String text) {
        Parsed parsed = parse(text);
        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        return (Parsed.Read) parsed;
    }
}
