package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.ingest.charset.XmlCharacters;
import org.regionwire.ingest.prose.Html;

/**
 * Whatever is sent, the answer is an article that a feed can carry, the links of some, or a reason;
 * never an exception.
 */
class AnyPageTest {

    private static final List<String> PIECES =
            List.of(
                    "<html>",
                    "<head>",
                    "<body>",
                    "</body>",
                    "<title>秋茶开采了_网</title>",
                    "<h1>秋茶开采了</h1>",
                    "<h1>",
                    "<p>",
                    "</p>",
                    "<div>",
                    "<div class='share'>",
                    "</div>",
                    "<br>",
                    "<table><tr><td>",
                    "<ul><li>",
                    "<figure>",
                    "<figcaption>",
                    "<img src='a.jpg' width=600>",
                    "<img src='::'>",
                    "<img data-src='//[x' height=9>",
                    "<a href='content_1.html'>",
                    "</a>",
                    "<a href='%'>",
                    "<map><area href='content_2.htm'><area href='content_3.htm'></map>",
                    "<!--enpproperty <title>茶</title><date>2026-13-99</date>/enpproperty-->",
                    "<!--enpcontent-->",
                    "<!--/enpcontent-->",
                    "<founder-content>",
                    "<script>",
                    "</script>",
                    "<script type='application/ld+json'>",
                    "{\"@type\":\"NewsArticle\",\"headline\":\"茶\"}",
                    "{\"@graph\":[[[[[[[]]]]]]]}",
                    "<meta property=og:title content='茶'>",
                    "<link rel=canonical href='http://[::1'>",
                    "<base href='://'>",
                    "<template>",
                    "<svg>",
                    "<math>",
                    "<select>",
                    "<frameset>",
                    "<plaintext>",
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "-->",
                    "&#xD800;",
                    "&#0;",
                    "&#1;",
                    "&nbsp;",
                    "\u0000",
                    "\uFFFD",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "　　",
                    "茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间，收购价比去年高出一成。",
                    "来源：测试日报 2026-11-20 08:15",
                    "责任编辑：周小舟",
                    "本报记者 李一苇",
                    " ",
                    "\n");

    @Property(tries = 3_000)
    void pieces_in_any_order_are_read_or_refused(@ForAll("jumbled") String page) {
        check(HtmlReader.read(page, null));
    }

    @Property(tries = 500)
    void any_text_at_all_is_read_or_refused(@ForAll String page) {
        check(HtmlReader.read(page, "https://paper.example/7.html"));
    }

    @Provide
    Arbitrary<String> jumbled() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static void check(HtmlReading reading) {
        switch (reading) {
            case HtmlReading.Read(HtmlArticle article) -> {
                assertThat(XmlCharacters.clean(article.toString()).removed()).isZero();
                assertThat(article.text().paragraphs())
                        .isNotEmpty()
                        .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank())
                        .isEqualTo(Html.paragraphs(article.text().html()));
                assertThat(article.text().html())
                        .doesNotContainIgnoringCase("<script", "<style", "<iframe", "<img", " on");
            }
            case HtmlReading.Layout(var links, int all) ->
                    assertThat(links).isNotEmpty().hasSizeLessThanOrEqualTo(all);
            case HtmlReading.Unreadable(_, var detail) -> assertThat(detail).endsWith(".");
        }
    }
}
