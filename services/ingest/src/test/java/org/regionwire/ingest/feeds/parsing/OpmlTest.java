package org.regionwire.ingest.feeds.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactly(
                        new Opml.Outline("https://a.example/f", "甲"),
                        new Opml.Outline("https://b.example/f?a=1&b=2", "乙"));
    }
}
