package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What the tests of a page of HTML ask. */
final class Pages {

    static final String FIRST = "连日来，安吉县的茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。";
    static final String SECOND = "“今年雨水好，芽头壮。”茶农李一苇说，收购价比去年高出一成。";
    static final String BODY = "<p>　　" + FIRST + "</p><p>　　" + SECOND + "</p>";

    private Pages() {}

    static HtmlReading read(String page) {
        return HtmlReader.read(page, null);
    }

    static HtmlArticle article(String page) {
        return article(page, null);
    }

    static HtmlArticle article(String page, @Nullable String url) {
        HtmlReading reading = HtmlReader.read(page, url);
        assertThat(reading).isInstanceOf(HtmlReading.Read.class);
        return ((HtmlReading.Read) reading).article();
    }
}
