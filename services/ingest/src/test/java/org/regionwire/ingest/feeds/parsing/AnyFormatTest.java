package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * Feeds of the rarer formats, taken to pieces and put together in any order: what is read of them
 * can stand in XML, and nothing breaks.
 */
class AnyFormatTest {

    private static final List<String> JSON =
            List.of(
                    "{\"items\":[",
                    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    "\"id\":",
                    "\"url\":",
                    "\"title\":",
                    "\"summary\":",
                    "\"content_html\":",
                    "\"content_text\":",
                    "\"date_published\":",
                    "\"authors\":[{\"name\":",
                    "\"author\":{\"name\":",
                    "\"attachments\":[{\"url\":\"a.jpg\",\"size_in_bytes\":",
                    "\"tags\":[",
                    "\"image\":",
                    "\"language\":",
                    "\"果\"",
                    "\"<p>果<script>\"",
                    "\"\\u0000\\ud83d\\uffff\"",
                    "\"http://[::1\"",
                    "\"2026-11-20T08:00:00+99:00\"",
                    "1e999999999",
                    "-0",
                    "99999999999999999999",
                    "null",
                    "true",
                    "}]",
                    "]}");

    private static final List<String> XML =
            List.of(
                    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>",
                    "</rdf:RDF>",
                    "<channel rdf:about='http://a.example/'>",
                    "<items><rdf:Seq><rdf:li rdf:resource='http://a.example/1'/>",
                    "</rdf:Seq></items>",
                    "</channel>",
                    "<item rdf:about='http://a.example/1'>",
                    "<item rdf:about='",
                    "</item>",
                    "<title>",
                    "</title>",
                    "<link>http://[::1</link>",
                    "<dc:date>2026-11-20</dc:date>",
                    "<dc:date>0000-99-99T99:99:99Z</dc:date>",
                    "<dc:creator>",
                    "<content:encoded><![CDATA[",
                    "]]>",
                    "<CHANNEL HREF='http://a.example/' BASE='http://b.example/'>",
                    "<ITEM HREF='1.html' LASTMOD='2026-11-20T08:00'>",
                    "<A HREF='2.html'>",
                    "<ABSTRACT>",
                    "</ABSTRACT>",
                    "<TITLE>",
                    "<SCHEDULE ENDDATE='x'><INTERVALTIME DAY='1'/>",
                    "<LOGO HREF='a.gif' STYLE='IMAGE'/>",
                    "果",
                    "&#0;",
                    "&#xD800;",
                    "&nbsp;",
                    "<",
                    ">");

    @Property(tries = 1_500)
    void pieces_of_a_json_feed_are_read_or_told_of(@ForAll("json") String feed) {
        check(feed);
    }

    @Property(tries = 1_500)
    void pieces_of_rdf_and_cdf_are_read_or_told_of(@ForAll("xml") String feed) {
        check(feed);
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(JSON)
                .list()
                .ofMaxSize(40)
                .map(pieces -> "{\"items\":[{" + String.join("", pieces) + "}]}");
    }

    @Provide
    Arbitrary<String> xml() {
        return Arbitraries.of(XML).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void check(String feed) {
        switch (FeedParser.parse(feed.getBytes(UTF_8), null, "https://a.example/feed")) {
            case Parsed.Read(var read, _) ->
                    assertThat(XmlCharacters.clean(read.toString()).removed()).isZero();
            case Parsed.NoFeed(var reason) -> assertThat(reason).endsWith(".");
        }
    }
}
