package org.regionwire.ingest.html;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Pages for properties: pieces of HTML in any order. */
public final class HtmlPieces {

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
                    "（本报记者 张毅，李明，王平，陈明，赵小天，孙越，周大为）",
                    " ",
                    "\n");

    private HtmlPieces() {}

    public static Arbitrary<String> inAnyOrder() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
