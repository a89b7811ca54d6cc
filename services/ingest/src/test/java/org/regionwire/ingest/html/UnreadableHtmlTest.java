package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.html.Pages.BODY;
import static org.regionwire.ingest.html.Pages.article;
import static org.regionwire.ingest.html.Pages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.html.HtmlReading.Reason;
import org.regionwire.ingest.html.HtmlReading.Unreadable;

class UnreadableHtmlTest {

    @Test
    void letters_that_were_lost_in_the_article_are_told_of_and_those_in_a_script_are_not() {
        assertThat(read("<h1>秋茶开采了</h1><div>" + BODY + "<p>采茶\uFFFD\uFFFD忙。</p></div>"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        page -> assertThat(page.reason()).isEqualTo(Reason.LOST_LETTERS));
        assertThat(article("<script>/\uFFFD/</script><h1>秋茶开采了</h1>" + BODY).text().paragraphs())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xD83D;", "&#xD800;", "&#xDFFF;", "&#0;", "\uD83D"})
    void a_half_of_a_character_is_a_lost_letter(String half) {
        assertThat(read("<h1>秋茶开采了</h1><div>" + BODY + "<p>采茶" + half + "忙。</p></div>"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        page -> assertThat(page.reason()).isEqualTo(Reason.LOST_LETTERS));
        assertThat(article("<h1>秋茶开采了</h1>" + BODY + "<p>采茶&#x1F375;忙。</p>").text().text())
                .endsWith("采茶\uD83C\uDF75忙。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", "<p>登录后查看</p>", "<html></html>", "\u0001", "plain words"})
    void where_there_is_no_article_none_is_made(String page) {
        assertThat(read(page))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.NO_ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>"})
    void what_nests_deeper_than_any_page_is_not_read(String tag) {
        assertThat(read(tag.repeat(5_000) + BODY))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        page -> assertThat(page.reason()).isEqualTo(Reason.TOO_DEEP));
    }

    @Test
    void what_has_more_tags_than_any_page_is_not_read() {
        assertThat(read("<h1>秋茶</h1>" + BODY.repeat(20_000)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        page -> assertThat(page.reason()).isEqualTo(Reason.TOO_MUCH));
    }
}
