package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.html.Pages.BODY;
import static org.regionwire.ingest.html.Pages.FIRST;
import static org.regionwire.ingest.html.Pages.SECOND;
import static org.regionwire.ingest.html.Pages.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @Test
    void headline_time_source_author_and_text_are_read_between_menus_and_share_bars() {
        HtmlArticle article =
                article(
                        """
                        <html><head><title>秋茶开采了_测试新闻网</title></head><body>
                        <ul class="menu"><li><a href="/">首页</a></li><li><a href="/yw/">要闻</a></li></ul>
                        <div class="main"><h1>秋茶开采了</h1>
                        <div class="info">2026-11-20 08:15<span>来源：测试日报</span><span>作者：李一苇</span></div>
                        <div class="share">分享到：<a href="#">微博</a></div>
                        <div class="content">%s<p>责任编辑：周小舟</p><script>play("a.mp4")</script>
                        <div class="share-bar"><p>分享给朋友，让更多人看到。</p></div></div></div>
                        <div class="more"><h3>相关阅读</h3><ul><li><a href="/1">另一条新闻的标题，说的是别的事。</a></li></ul></div>
                        <footer><p>测试新闻网版权所有，未经书面授权不得转载，联系电话见网站首页。</p></footer></body></html>
                        """
                                .formatted(BODY));

        assertThat(article.headline()).isEqualTo("秋茶开采了");
        assertThat(article.byline()).isEqualTo("李一苇");
        assertThat(article.origin().source()).isEqualTo("测试日报");
        assertThat(article.origin().published()).isEqualTo(Instant.parse("2026-11-20T00:15:00Z"));
        assertThat(article.text().paragraphs()).containsExactly(FIRST, SECOND);
        assertThat(article.furniture()).containsExactly("责任编辑：周小舟");
    }

    @Test
    void marks_for_machines_count_before_what_is_printed() {
        HtmlArticle article =
                article(
                        """
                        <html><head><title>秋茶</title>
                        <link rel="canonical" href="https://paper.example/2026/11/20/content_7.html">
                        <meta property="og:title" content="秋茶"><meta name="source" content="来源：网站">
                        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"站"},
                        {"@type":["NewsArticle"],"headline":"安吉秋茶开采","author":[{"@type":"Person","name":"李一苇"}],
                        "datePublished":"2026-11-20T08:15:00+08:00","dateModified":"2026-11-20T01:00:00Z",
                        "description":"一句话的导读。","keywords":"茶叶,安吉"}]}</script></head>
                        <body><h1>秋茶</h1><p>2020年1月1日</p><div>%s</div></body></html>
                        """
                                .formatted(BODY));

        assertThat(article.headline()).isEqualTo("安吉秋茶开采");
        assertThat(article.byline()).isEqualTo("李一苇");
        assertThat(article.origin())
                .isEqualTo(
                        new Origin(
                                "https://paper.example/2026/11/20/content_7.html",
                                null,
                                "网站",
                                Instant.parse("2026-11-20T00:15:00Z"),
                                Instant.parse("2026-11-20T01:00:00Z"),
                                "2026-11-20",
                                "一句话的导读。",
                                List.of("茶叶", "安吉")));
    }

    @Test
    void the_comments_of_a_digital_edition_say_what_is_what() {
        HtmlArticle article =
                article(
                        """
                        <html><head><title>测试日报</title></head><body>
                        <!--enpproperty <articleid>20261120</articleid><date>2026-11-20 00:00:00</date><author>本报记者 李一苇</author>
                        <title>秋茶开采了</title><introtitle>安吉合作社——</introtitle><subtitle>——收购价高一成</subtitle>/enpproperty-->
                        <map name="page"><area href="content_1.htm"><area href="content_2.htm"></map>
                        <table><tr><td>秋茶开采了</td></tr><tr><td><!--enpcontent-->%s<!--/enpcontent-->上一篇，下一篇，放大，缩小，默认。</td></tr></table>
                        </body></html>
                        """
                                .formatted(BODY));

        assertThat(article.kicker()).isEqualTo("安吉合作社——");
        assertThat(article.headline()).isEqualTo("秋茶开采了");
        assertThat(article.subhead()).isEqualTo("——收购价高一成");
        assertThat(article.byline()).isEqualTo("本报记者 李一苇");
        assertThat(article.origin().id()).isEqualTo("20261120");
        assertThat(article.text().paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void kicker_and_subhead_are_the_headings_beside_the_headline() {
        HtmlArticle article =
                article(
                        "<title>秋茶开采了</title><h3>安吉合作社忙</h3><h1>秋茶开采了</h1><h2>收购价高一成</h2><div>"
                                + BODY
                                + "</div>");

        assertThat(article.kicker()).isEqualTo("安吉合作社忙");
        assertThat(article.headline()).isEqualTo("秋茶开采了");
        assertThat(article.subhead()).isEqualTo("收购价高一成");
    }

    @Test
    void a_headline_that_was_cut_short_is_completed_from_the_title() {
        assertThat(article("<title>秋茶开采了，合作社忙到半夜_网</title><h1>秋茶开采了，合作...</h1>" + BODY).headline())
                .isEqualTo("秋茶开采了，合作社忙到半夜");
    }

    @Test
    void pictures_have_their_captions_which_leave_the_text() {
        HtmlArticle article =
                article(
                        """
                        <title>秋茶开采了</title><h1>秋茶开采了</h1><div>
                        <p align="center"><img src="../img/a.jpg" width="600" height="400"></p>
                        <p align="center">茶农在采茶。何小舟摄（测试视觉）</p>
                        %s<figure><img data-src="https://img.example/b.jpg" src="data:image/gif;base64,R0"><figcaption>车间里</figcaption></figure>
                        <img src="/img/icon.png"><img src="/img/line.gif" height="12"></div>
                        """
                                .formatted(BODY),
                        "https://paper.example/2026/content_7.html");

        assertThat(article.pictures())
                .containsExactly(
                        new Picture(
                                "https://paper.example/img/a.jpg", "茶农在采茶。何小舟摄（测试视觉）", 600, 400),
                        new Picture("https://img.example/b.jpg", "车间里", null, null));
        assertThat(article.text().paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void centered_verse_below_a_picture_is_no_caption() {
        HtmlArticle article =
                article(
                        "<title>茶歌</title><h1>茶歌一首</h1><div><img src=a.jpg>"
                                + "<p align=center>采茶谣</p><p align=center>春采一筐芽，</p><p align=center>秋采一筐叶。</p>"
                                + BODY
                                + "</div>");

        assertThat(article.text().paragraphs()).startsWith("采茶谣", "春采一筐芽，", "秋采一筐叶。");
    }

    @Test
    void text_between_line_breaks_is_paragraphs_too() {
        assertThat(
                        article(
                                "<h1>秋茶开采了</h1><div>"
                                        + FIRST
                                        + "<br><div></div>"
                                        + SECOND
                                        + "<br></div>"))
                .extracting(article -> article.text().paragraphs())
                .isEqualTo(List.of(FIRST, SECOND));
    }

    @Test
    void headline_and_imprint_inside_the_text_are_none_of_it() {
        HtmlArticle article =
                article(
                        "<title>秋茶开采了</title><div><p>秋茶开采了</p><p>2026年11月20日 来源：测试日报</p><p>本报记者 李一苇</p>"
                                + BODY
                                + "</div>");

        assertThat(article.byline()).isEqualTo("本报记者 李一苇");
        assertThat(article.origin().date()).isEqualTo("2026-11-20");
        assertThat(article.text().paragraphs()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=\"steal()\">",
                "<a href=\"javascript:steal()\">茶</a>",
                "<svg onload=\"steal()\"><script>steal()</script></svg>",
                "<object data=\"steal()\"></object>",
                "<p style=\"background:url(javascript:steal())\" onclick=\"steal()\">茶</p>",
                "<iframe srcdoc=\"<script>steal()</script>\"></iframe>"
            })
    void nothing_that_runs_is_in_the_text(String unsafe) {
        assertThat(article("<h1>秋茶开采了</h1><div>" + BODY + unsafe + "</div>").text().html())
                .contains(FIRST)
                .doesNotContain("steal");
    }

    @Test
    void a_page_of_a_digital_edition_names_its_articles() {
        String page =
                """
                <title>第07版：地方</title><img usemap="#m"><map name="m">
                <area href="../../../content/202611/20/content_1.html"><area href="../../../content/202611/20/content_2.html">
                <area href="node_08.html"></map>
                <ul><li><a href="../../../content/202611/20/content_1.html">秋茶开采了</a></li>
                <li><a href="../../../content/202611/20/content_2.html">水渠修好了</a></li><li><a href="node_08.html">第08版</a></li></ul>
                <p>版权作品，未经授权严禁转载、摘编、镜像。</p>
                """;

        assertThat(HtmlReader.read(page, "https://paper.example/pc/layout/202611/20/node_07.html"))
                .isEqualTo(
                        new HtmlReading.Layout(
                                List.of(
                                        new HtmlReading.Link(
                                                "https://paper.example/pc/content/202611/20/content_1.html",
                                                "秋茶开采了"),
                                        new HtmlReading.Link(
                                                "https://paper.example/pc/content/202611/20/content_2.html",
                                                "水渠修好了")),
                                2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://paper.example/a?id=7 | https://other.example/9.html | https://paper.example/a?id=7
                                                 | https://other.example/9.html | https://other.example/9.html
                                                 | https://other.example/news/  |
                                                 | javascript:9                 |
                    """)
    void where_it_stands_says_the_sender_else_the_page(
            @Nullable String sender, String canonical, @Nullable String url) {
        String page = "<link rel=canonical href='" + canonical + "'><h1>秋茶开采了</h1>" + BODY;

        assertThat(article(page, sender).origin().url()).isEqualTo(url);
    }
}
