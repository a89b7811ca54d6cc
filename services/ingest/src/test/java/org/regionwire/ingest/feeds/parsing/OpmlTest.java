package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {

    @Test
    void opml_lists_each_feed_once() {
        String opml =
                "<opml version='2.0'><body><outline text='报'><outline text='甲'"
                        + " xmlUrl='https://a.example/f'/><outline title='乙'"
                        + " xmlUrl='https://b.example/f?a=1&b=2'/><outline"
                        + " xmlUrl='https://a.example/f'/></outline></body></opml>";

        assertThat(Opml.read(opml.getBytes(UTF_8), null))
                .isEqualTo(
                        new OpmlReading.Feeds(
                                List.of(
                                        new Opml.Outline("https://a.example/f", "甲"),
                                        new Opml.Outline("https://b.example/f?a=1&b=2", "乙"))));
    }

    @Test
    void of_a_list_that_is_too_long_nothing_is_taken() {
        var feeds = new StringBuilder("<opml>");
        for (int i = 0; i < 10_001; i++) {
            feeds.append("<outline xmlUrl='https://a.example/").append(i).append("'/>");
        }

        assertThat(Opml.read(feeds.toString().getBytes(UTF_8), null))
                .isEqualTo(
                        new OpmlReading.TooMuch(
                                "The list has 10,001 feeds, 10,000 are taken at once: send it in parts."));
        assertThat(Opml.read(("<opml>" + "<a>".repeat(100_001)).getBytes(UTF_8), null))
                .isEqualTo(
                        new OpmlReading.TooMuch(
                                "The list has more than 100,000 tags: send it in parts."));
    }
}
