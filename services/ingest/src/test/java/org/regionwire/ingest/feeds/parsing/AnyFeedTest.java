package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyFeedTest {

    private static final List<String> PIECES =
            List.of(
                    "<rss>",
                    "<channel>",
                    "<item>",
                    "</item>",
                    "<title>",
                    "</title>",
                    "<entry",
                    "<feed xmlns='http://www.w3.org/2005/Atom'>",
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "-->",
                    "&",
                    "&amp;",
                    "&#0;",
                    "&#x110000;",
                    "<!DOCTYPE x [",
                    "]>",
                    "<?xml",
                    "?>",
                    "{",
                    "\"items\":[",
                    "xml:base='http://[::",
                    "<link href='",
                    "'/>",
                    "\u0000",
                    "果",
                    "<content type='xhtml'>",
                    "<content mode='base64'>",
                    "=",
                    ">",
                    "<");

    @Property(tries = 300)
    void no_bytes_make_it_fail(@ForAll byte[] bytes, @ForAll boolean labelled) {
        assertThat(FeedParser.parse(bytes, labelled ? "utf-16" : null, "")).isNotNull();
    }

    @Property(tries = 500)
    void no_ruin_of_a_feed_makes_it_fail(@ForAll("ruins") String ruin) {
        assertThat(FeedParser.parse(ruin.getBytes(UTF_8), null, "https://example.com/"))
                .isNotNull();
    }

    @Property(tries = 300)
    void no_ruin_of_a_list_makes_it_fail(
            @ForAll("ruins") String ruin, @ForAll byte[] bytes, @ForAll boolean labelled) {
        assertThat(Opml.read(bytes, labelled ? "utf-16" : null)).isNotNull();
        assertThat(Opml.read(("<opml><outline xmlUrl=\"" + ruin).getBytes(UTF_8), null))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> ruins() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    /** Texts that make careless readers take time in the square of their length. */
    @Property(tries = 34)
    void a_million_characters_take_no_longer_than_their_length(@ForAll("pieces") String piece) {
        String text = "<rss><channel>" + piece.repeat(1_000_000 / piece.length());

        Parsed parsed =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(2),
                        () -> FeedParser.parse(text.getBytes(UTF_8), null, "https://a.example/"));
        assertThat(parsed).isNotNull();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }
}
