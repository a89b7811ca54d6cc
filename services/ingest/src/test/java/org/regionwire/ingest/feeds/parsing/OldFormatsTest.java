package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What feeds were written in before RSS 2.0 and Atom 1.0. */
class OldFormatsTest {

    @Test
    void atom_0_3_is_read() {
        Feed feed =
                feed(
                        """
                        <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="zh"><title>日报</title>
                        <tagline>每天</tagline><copyright>报社</copyright><entry><title mode="escaped" type="text/html">&lt;b&gt;苹果&lt;/b&gt;</title>
                        <id>tag:example.com,2003:1</id><link rel="alternate" type="text/html" href="/1"/>
                        <issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-14T08:29:29-04:00</modified>
                        <summary>摘要</summary><content type="application/xhtml+xml" mode="xml"><p xmlns="http://www.w3.org/1999/xhtml">全文</p></content>
                        <author><name>甲</name></author></entry></feed>\
                        """);
        Item item = feed.items().getFirst();

        assertThat(feed.description()).isEqualTo(new Markup("每天", false));
        assertThat(feed.rights()).isEqualTo("报社");
        assertThat(item.title()).isEqualTo(new Markup("<b>苹果</b>", true));
        assertThat(item.id()).isEqualTo("tag:example.com,2003:1");
        assertThat(item.link()).isEqualTo("https://news.example.com/1");
        assertThat(item.published()).isEqualTo(Instant.parse("2003-12-13T12:29:29Z"));
        assertThat(item.updated()).isEqualTo(Instant.parse("2003-12-14T12:29:29Z"));
        assertThat(item.content()).isEqualTo(new Markup("<p>全文</p>", true));
        assertThat(item.authors()).containsExactly("甲");
        assertThat(item.language()).isEqualTo("zh");
    }

    @Test
    void cdf_is_read() {
        Feed feed =
                feed(
                        """
                        <?xml version="1.0"?><CHANNEL HREF="/"><TITLE>日报</TITLE><ABSTRACT>每天</ABSTRACT>
                        <ITEM HREF="/1"><TITLE>苹果熟了</TITLE><ABSTRACT>摘要</ABSTRACT></ITEM>
                        <ITEM HREF="/2"><TITLE>梨熟了</TITLE></ITEM></CHANNEL>\
                        """);

        assertThat(feed.title()).isEqualTo(new Markup("日报", false));
        assertThat(feed.link()).isEqualTo("https://news.example.com/");
        assertThat(feed.description()).isEqualTo(new Markup("每天", false));
        assertThat(feed.items())
                .extracting(Item::link)
                .containsExactly("https://news.example.com/1", "https://news.example.com/2");
        assertThat(feed.items().getFirst().title()).isEqualTo(new Markup("苹果熟了", false));
        assertThat(feed.items().getFirst().summary()).isEqualTo(new Markup("摘要", false));
    }

    private static Feed feed(String text) {
        Parsed parsed =
                FeedParser.parse(text.getBytes(UTF_8), null, "https://news.example.com/feed");
        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        return ((Parsed.Read) parsed).feed();
    }
}
