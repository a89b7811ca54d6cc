package org.regionwire.ingest.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedCharsetTest {

    private static final String URL = "https://news.example.com/feed";

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312,     ,           gb2312,     ,         GB18030",
        "GB18030, ,           gbk,        gbk,        ,         GB18030",
        "GB18030, iso-8859-1, ,           iso-8859-1, GB18030,  GB18030",
        "GB18030, ,           utf-8,      utf-8,      GB18030,  GB18030",
        "GB18030, ,           ,           ,           GB18030,  GB18030",
        "UTF-8,   gb2312,     gbk,        gb2312,     UTF-8,    UTF-8",
        "UTF-16LE,,           utf-16,     ,           UTF-16LE, UTF-16LE",
        "Big5,    big5,       ,           big5,       ,         Big5-HKSCS"
    })
    void a_wrong_label_does_not_spoil_the_text(
            String written,
            String header,
            String prolog,
            String declared,
            String detected,
            String used) {
        String text =
                "<?xml version='1.0'%s?><rss><channel><title>人民的中國新聞在這裡出版，我們的國家</title></channel></rss>"
                        .formatted(prolog == null ? "" : " encoding='" + prolog + "'");
        Parsed parsed = FeedParser.parse(text.getBytes(Charset.forName(written)), header, URL);

        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        Parsed.Read read = (Parsed.Read) parsed;
        assertThat(read.reading()).isEqualTo(new Reading(declared, detected, used, 0, 0));
        assertThat(read.feed().title()).isEqualTo(new Markup("人民的中國新聞在這裡出版，我們的國家", false));
    }

    @Test
    void western_text_keeps_the_letters_of_windows_1252() {
        byte[] bytes =
                "<rss><channel><title>\u0093caf\u00e9\u0094</title></channel></rss>"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((Parsed.Read) FeedParser.parse(bytes, "iso-8859-1", URL)).feed().title())
                .isEqualTo(new Markup("“café”", false));
    }

    @Test
    void what_was_taken_for_latin_1_on_the_way_is_read_as_windows_1252() {
        byte[] bytes =
                "<rss><channel><title>don\u0092t &amp; can&#146;t</title></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(((Parsed.Read) FeedParser.parse(bytes, null, URL)).feed().title())
                .isEqualTo(new Markup("don’t & can’t", false));
    }
}
