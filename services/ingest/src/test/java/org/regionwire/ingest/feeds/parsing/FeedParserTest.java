package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

    private static final String URL = "https://news.example.com/feed";

    @Test
    void rss_2_is_read_with_its_modules() {
        Item item =
                feed("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:d="http://purl.org/dc/elements/1.1/">
                <channel><title>测试日报</title><link>/</link><language>zh-cn</language><ttl>30</ttl>
                <item><title>苹果熟了</title><link>/a/1</link><guid isPermaLink="false">a-1</guid>
                <description>&lt;p&gt;摘要&lt;/p&gt;</description>
                <content:encoded><![CDATA[<p>全文 <a href="b">乙</a></p>]]></content:encoded>
                <d:creator>周小满</d:creator><category>三农</category>
                <pubDate>Fri, 20 Nov 2026 08:30:00 +0800</pubDate>
                <enclosure url="/p.jpg" type="image/jpeg" length="1234"/></item>
                </channel></rss>\
                """)
                        .items()
                        .getFirst();

        assertThat(item.id()).isEqualTo("a-1");
        assertThat(item.link()).isEqualTo("https://news.example.com/a/1");
        assertThat(item.summary()).isEqualTo(new Markup("<p>摘要</p>", true));
        assertThat(item.content())
                .isEqualTo(
                        new Markup("<p>全文 <a href=\"https://news.example.com/b\">乙</a></p>", true));
        assertThat(item.authors()).containsExactly("周小满");
        assertThat(item.categories()).containsExactly("三农");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-11-20T00:30:00Z"));
        assertThat(item.media().getFirst())
                .isEqualTo(
                        new Item.Media(
                                "https://news.example.com/p.jpg",
                                "image/jpeg",
                                null,
                                null,
                                1234L,
                                null));
    }

    @Test
    void the_head_of_a_feed_is_read() {
        Feed feed =
                feed(
                        "<rss><channel><title>日报</title><link>/</link><language>zh-cn</language>"
                                + "<ttl>30</ttl><copyright>报社</copyright></channel></rss>");

        assertThat(feed.title()).isEqualTo(new Markup("日报", false));
        assertThat(feed.link()).isEqualTo("https://news.example.com/");
        assertThat(feed.language()).isEqualTo("zh-cn");
        assertThat(feed.ttl()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.rights()).isEqualTo("报社");
        assertThat(feed.items()).isEmpty();
    }

    @Test
    void rdf_has_its_items_beside_the_channel() {
        Feed feed =
                feed(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                                 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                        <channel rdf:about="/"><title>A</title><sy:updatePeriod>hourly</sy:updatePeriod>
                        <sy:updateFrequency>2</sy:updateFrequency></channel>
                        <item rdf:about="https://example.com/1"><title>B</title></item></rdf:RDF>\
                        """);

        assertThat(feed.ttl()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.items().getFirst().id()).isEqualTo("https://example.com/1");
    }

    @Test
    void atom_text_is_what_its_type_says() {
        Item item =
                feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/x/"><entry>
                <title type="text">1 &lt; 2 &amp; &lt;b&gt;</title><id>tag:1</id>
                <link rel="self" href="s"/><link href="a"/><link rel="enclosure" href="p.mp3"/>
                <summary type="html">&lt;i&gt;x&lt;/i&gt;</summary><updated>2026-11-20T08:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>y<br/>z</p></div></content>
                <author><name>甲</name><email>a@example.com</email></author></entry></feed>\
                """)
                        .items()
                        .getFirst();

        assertThat(item.title()).isEqualTo(new Markup("1 < 2 & <b>", false));
        assertThat(item.link()).isEqualTo("https://example.com/x/a");
        assertThat(item.summary()).isEqualTo(new Markup("<i>x</i>", true));
        assertThat(item.content()).isEqualTo(new Markup("<p>y<br />z</p>", true));
        assertThat(item.updated()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(item.authors()).containsExactly("甲");
        assertThat(item.media()).hasSize(1);
    }

    @Test
    void json_feed_is_read() {
        Item item =
                feed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"T","language":"zh-Hans","authors":[{"name":"甲"}],
                 "items":[{"id":7,"url":"/7","title":"标题","content_html":"<p>文</p>","summary":"要",
                 "date_published":"2026-11-20T08:00:00+08:00","tags":["农"],"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg"}]}]}\
                """)
                        .items()
                        .getFirst();

        assertThat(item.id()).isEqualTo("7");
        assertThat(item.link()).isEqualTo("https://news.example.com/7");
        assertThat(item.content()).isEqualTo(new Markup("<p>文</p>", true));
        assertThat(item.authors()).containsExactly("甲");
        assertThat(item.language()).isEqualTo("zh-Hans");
        assertThat(item.media().getFirst().contentType()).isEqualTo("audio/mpeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n"
                        + " Notice: x in <b>/www/a.php</b>\n"
                        + "<rss><channel><item><title>苹果 & 梨&nbsp;熟了</title></item></channel></rss>",
                "<rss><channel><item><title>苹果 & 梨&nbsp;熟了</item></channel></rss>",
                "<rss><channel><item><title>苹果 &amp; 梨&nbsp;熟了</title>",
                "<rss><channel><item><title><![CDATA[苹果 & 梨&nbsp;熟了",
                "<rss><channel><item><title>苹果\u0001 & \u0008梨 熟了</title></item></channel></rss>",
                "<?xml version='1.1'?><!DOCTYPE rss [<!ENTITY a"
                        + " \"b\">]><rss><channel><item><title>苹果 &"
                        + " 梨&#160;熟了</title></item></channel></rss>",
                "<rss><channel><item><dc:title>苹果 & 梨 熟了</dc:title></item></channel></rss>",
                "<RSS><Channel><Item><Title>苹果 & 梨 熟了</Title></Item></Channel></RSS>"
            })
    void what_others_refuse_is_mended(String broken) {
        assertThat(feed(broken).items())
                .extracting(Item::title)
                .extracting(title -> title == null ? null : title.text())
                .containsExactly("苹果 & 梨 熟了");
    }

    @Test
    void characters_that_XML_forbids_are_removed_and_counted() {
        Parsed parsed =
                FeedParser.parse(
                        "<rss><channel>\u0001\u0002</channel></rss>".getBytes(UTF_8), null, URL);

        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        assertThat(((Parsed.Read) parsed).reading().removedCharacters()).isEqualTo(2);
    }

    @Test
    void references_cannot_name_what_XML_forbids() {
        Item item =
                feed("<rss><channel><item><guid>a&#1;b</guid><link>https://a.example/&#8;</link>"
                                + "<title>甲&#x1;乙</title><category>农&#2;</category>"
                                + "<author>周&#3;</author></item></channel></rss>")
                        .items()
                        .getFirst();

        assertThat(item.id()).isEqualTo("ab");
        assertThat(item.link()).isEqualTo("https://a.example/");
        assertThat(item.title()).isEqualTo(new Markup("甲乙", false));
        assertThat(item.categories()).containsExactly("农");
        assertThat(item.authors()).containsExactly("周");
    }

    @Test
    void an_entity_of_the_feeds_own_never_expands_and_nothing_is_fetched() {
        String bomb =
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM"
                        + " \"file:///etc/passwd\">]>"
                        + "<rss><channel><title>&b;&x;</title></channel></rss>";

        assertThat(feed(bomb).title()).isEqualTo(new Markup("&b;&x;", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                   | It is empty.
                    hello                                | There is no RSS, Atom or JSON Feed in it.
                    {"items": 3}                         | There is no RSS, Atom or JSON Feed in it.
                    <html><body>登录</body></html>        | An HTML page stands there, no feed: give the URL that its link rel="alternate" names.
                    """)
    void what_is_no_feed_is_told(String text, String reason) {
        assertThat(FeedParser.parse(text.getBytes(UTF_8), null, URL))
                .isEqualTo(new Parsed.NoFeed(reason));
    }

    private static Feed feed(String text) {
        Parsed parsed = FeedParser.parse(text.getBytes(UTF_8), null, URL);
        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        return ((Parsed.Read) parsed).feed();
    }
}
