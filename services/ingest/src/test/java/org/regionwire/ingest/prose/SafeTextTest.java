package org.regionwire.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @Test
    void blocks_and_breaks_part_paragraphs_and_padding_goes() {
        SafeText prose =
                SafeText.ofHtml("<div>　　第一段。<br>　　第<b>二</b>段。</div><p>&nbsp;</p><p>第三段。</p>");

        assertThat(prose.paragraphs()).containsExactly("第一段。", "第二段。", "第三段。");
        assertThat(prose.text()).isEqualTo("第一段。\n\n第二段。\n\n第三段。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"steal()\">新闻</p>",
                "<p>新闻<script>steal()</script></p>",
                "<p>新闻<a href=\"javascript:steal()\">·</a></p>",
                "<p style=\"background:url(javascript:steal())\">新闻</p>",
                "<p>新闻<img src=x onerror=\"steal()\"></p>",
                "<p>新闻</p><svg><script>steal()</script></svg>",
                "<p>新闻</p><iframe srcdoc=\"<script>steal()</script>\"></iframe>",
                "<p>新闻</p><style>@import 'javascript:steal()';</style>",
                "<p>新闻</p><math><mtext></p><script>steal()</script></mtext></math>"
            })
    void nothing_that_runs_is_left(String html) {
        SafeText prose = SafeText.ofHtml(html);

        assertThat(prose.html()).contains("新闻").doesNotContain("steal");
    }

    @Test
    void a_link_stays_and_tells_nobody_where_the_reader_came_from() {
        assertThat(SafeText.ofHtml("<p>见<a href=\"https://example.com/a\">此</a></p>").html())
                .isEqualTo(
                        "<p>见<a href=\"https://example.com/a\" rel=\"nofollow"
                                + " noopener\">此</a></p>");
    }

    @Test
    void a_reference_cannot_name_what_XML_forbids() {
        SafeText text = SafeText.ofHtml("<p>甲&#1;乙&#xB;</p>");

        assertThat(text.html()).isEqualTo("<p>甲乙</p>");
        assertThat(text.paragraphs()).containsExactly("甲乙");
    }

    @Test
    void what_has_more_tags_than_are_read_is_left_out() {
        assertThat(SafeText.ofHtml("<p>新闻</p>" + "<b>".repeat(60_000))).isEqualTo(SafeText.NONE);
    }

    @Test
    void plain_text_has_a_paragraph_a_line() {
        assertThat(SafeText.ofText("一 < 二\n 三 ").paragraphs()).containsExactly("一 < 二", "三");
    }
}
