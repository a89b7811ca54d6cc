package org.regionwire.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionwire.ingest.pdf.PdfReading.Read;

/** Columns of ten points, eleven letters wide; a gap of twenty points parts them. */
class ReadingOrderTest {

    private final PdfReader reader = new PdfReader();

    @Test
    void a_headline_in_the_middle_comes_before_all_columns_that_it_is_set_above() {
        TestPdf page =
                new TestPdf()
                        .text(240, 60, 12, "从卖苹果到卖风景——")
                        .text(210, 90, 20, "果园里走出一条新路")
                        .text(260, 115, 10, "本报记者 周小满");

        assertThat(text(columns(page, 50, 135)))
                .isEqualTo(
                        """
                        从卖苹果到卖风景——

                        果园里走出一条新路

                        本报记者 周小满

                        第一栏的第一行有字，第一栏的第二行有字。

                        第二栏的第一行有字，第二栏的第二行有字。

                        第三栏的第一行有字，第三栏的第二行有字。

                        第四栏的第一行有字，第四栏的第二行有字。\
                        """);
    }

    @Test
    void a_byline_above_the_middle_column_of_three_is_that_of_all() {
        TestPdf page =
                new TestPdf()
                        .text(190, 60, 10, "本报记者 田野")
                        .column(40, 80, 10, "第一栏的第一行有了字，", "第一栏的第二行有了字。")
                        .column(170, 80, 10, "第二栏的第一行有了字，", "第二栏的第二行有了字。")
                        .column(300, 80, 10, "第三栏的第一行有了字，", "第三栏的第二行有了字。");

        assertThat(text(page))
                .isEqualTo(
                        """
                        本报记者 田野

                        第一栏的第一行有了字，第一栏的第二行有了字。

                        第二栏的第一行有了字，第二栏的第二行有了字。

                        第三栏的第一行有了字，第三栏的第二行有了字。\
                        """);
    }

    @Test
    void two_headlines_side_by_side_head_their_own_columns_each() {
        TestPdf page =
                columns(
                        new TestPdf().text(100, 100, 20, "左边的标题").text(360, 100, 20, "右边的标题"),
                        30,
                        130);

        assertThat(text(page)).containsSubsequence("左边的标题", "第一栏", "第二栏", "右边的标题", "第三栏", "第四栏");
    }

    @Test
    void letters_below_each_other_are_read_downwards_and_from_right_to_left() {
        TestPdf page =
                new TestPdf()
                        .upright(70, 60, 20, "黄河岸边的")
                        .upright(42, 60, 20, "护林员")
                        .column(110, 60, 10, "滩上有一片六千亩的芦苇", "荡，他走了二十六年。");

        assertThat(text(page)).isEqualTo("黄河岸边的护林员\n\n滩上有一片六千亩的芦苇荡，他走了二十六年。");
    }

    @Test
    void vertical_lines_that_begin_lower_begin_paragraphs() {
        TestPdf page =
                new TestPdf()
                        .upright(100, 81, 10, "滩上有一片六千亩的芦")
                        .upright(82, 60, 10, "苇荡，他在那里走了二十六")
                        .upright(64, 60, 10, "年。")
                        .upright(46, 60, 10, "　　每天十八公里，带一壶")
                        .upright(28, 60, 10, "水和两个馒头。");

        assertThat(text(page)).isEqualTo("滩上有一片六千亩的芦苇荡，他在那里走了二十六年。\n\n每天十八公里，带一壶水和两个馒头。");
    }

    @Test
    void a_vertical_headline_whose_lines_begin_lower_and_lower_is_one() {
        TestPdf page =
                new TestPdf()
                        .upright(70, 60, 20, "黄河岸边的")
                        .upright(42, 100, 20, "护林员")
                        .column(110, 60, 10, "滩上有一片六千亩的芦苇", "荡，他走了二十六年。");

        assertThat(text(page)).startsWith("黄河岸边的护林员\n\n");
    }

    @Test
    void a_vertical_headline_on_the_right_of_its_column_comes_before_it() {
        TestPdf page =
                new TestPdf()
                        .column(40, 60, 10, "滩上有一片六千亩的芦苇", "荡，他走了二十六年。")
                        .upright(170, 60, 20, "黄河岸边的护林员")
                        .column(260, 60, 10, "另一篇文章的第一行字，", "另一篇文章的第二行字。");

        assertThat(text(page)).containsSubsequence("黄河岸边的护林员", "滩上有一片", "另一篇文章");
    }

    @Test
    void a_paragraph_goes_on_in_the_next_column_where_that_does_not_begin_further_in() {
        TestPdf page =
                new TestPdf()
                        .column(40, 60, 10, "　　他每天走十八公里，", "带一壶水和两个馒头，说：")
                        .column(170, 60, 10, "“鹤是客人，饿着客人怎么", "行。”", "　　村里人都笑他傻。");

        assertThat(text(page)).isEqualTo("他每天走十八公里，带一壶水和两个馒头，说：“鹤是客人，饿着客人怎么行。”\n\n村里人都笑他傻。");
    }

    /** Four columns of two lines. */
    private static TestPdf columns(TestPdf page, float left, float top) {
        String numbers = "一二三四";
        for (int i = 0; i < numbers.length(); i++) {
            char number = numbers.charAt(i);
            page.column(
                    left + i * 130,
                    top,
                    11,
                    "第%s栏的第一行有字，".formatted(number),
                    "第%s栏的第二行有字。".formatted(number));
        }
        return page;
    }

    private String text(TestPdf page) {
        PdfReading reading = reader.read(page.bytes());
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).text();
    }
}
