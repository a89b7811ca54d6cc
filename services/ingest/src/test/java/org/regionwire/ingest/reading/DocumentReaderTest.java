package org.regionwire.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.pdf.TestPdf;
import org.regionwire.ingest.reading.Contents.Articles;
import org.regionwire.ingest.reading.Contents.Reason;
import org.regionwire.ingest.reading.Contents.Unreadable;

class DocumentReaderTest {

    private static final String TEXT = "新华社杭州11月20日电（记者李一苇）安吉县的茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。";
    private static final String PAGE =
            "<!DOCTYPE html><title>秋茶开采了</title><h1>秋茶开采了</h1><div><img src=\"https://img.example/a.jpg\">"
                    + "<p>图为采茶的茶农。何小舟摄（测试视觉）</p><p>"
                    + TEXT
                    + "</p><p>责任编辑：周小舟</p></div>";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void the_page_of_an_article_is_one_article_with_its_dateline_and_photos() {
        Articles read = articles(PAGE.getBytes(UTF_8), Format.HTML);

        assertThat(read.page().articles())
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.headline()).isEqualTo("秋茶开采了");
                            assertThat(article.agency()).isEqualTo("新华社");
                            assertThat(article.located()).isEqualTo("杭州");
                            assertThat(article.date()).isEqualTo("--11-20");
                            assertThat(article.authors()).containsExactly("李一苇");
                            assertThat(article.paragraphs()).containsExactly(TEXT);
                            assertThat(article.photos().getFirst().photographer()).isEqualTo("何小舟");
                        });
        assertThat(read.page().furniture()).containsExactly("责任编辑：周小舟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>",
                "<html lang=zh><p>",
                "\uFEFF <!-- saved --> <HTML><p>",
                "\n<!doctype HTML><p>"
            })
    void html_that_is_called_text_is_read_as_html(String start) {
        assertThat(articles((start + TEXT).getBytes(UTF_8), Format.TEXT).format())
                .isEqualTo(Format.HTML);
    }

    @Test
    void a_page_of_pdf_is_cut_as_one_of_text_whatever_it_is_called() {
        byte[] page =
                new TestPdf()
                        .text(40, 60, 24, "秋茶开采了")
                        .column(
                                40,
                                100,
                                10,
                                "　　新华社杭州11月20日电（记者李一苇）安吉县的",
                                "茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。")
                        .bytes();

        Articles read = articles(page, Format.TEXT);

        assertThat(read.format()).isEqualTo(Format.PDF);
        assertThat(read.page().articles())
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.headline()).isEqualTo("秋茶开采了");
                            assertThat(article.paragraphs()).containsExactly(TEXT);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<消息>", "一 < 二 ", "html ", "　　"})
    void text_that_begins_with_signs_is_text(String start) {
        assertThat(articles((start + TEXT).getBytes(UTF_8), Format.TEXT).format())
                .isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/plain               | TEXT
                    application/octet-stream | TEXT
                    TEXT/HTML                | HTML
                    application/xhtml+xml    | HTML
                    application/pdf          | PDF
                    ''                       | TEXT
                    """)
    void media_types_name_formats(String mediaType, Format format) {
        assertThat(Format.declared(mediaType)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "application/x-www-form-urlencoded", "multipart/form-data"})
    void other_media_types_are_not_taken(String mediaType) {
        assertThat(Format.declared(mediaType)).isEmpty();
    }

    @Test
    void a_page_whose_only_text_is_a_line_of_names_is_an_article_of_that_line() {
        String names = "（本报记者 张毅，李明，王平，陈明，赵小天，孙越，周大为）";

        assertThat(articles(("<html><p>" + names).getBytes(UTF_8), Format.HTML).page().articles())
                .singleElement()
                .satisfies(article -> assertThat(article.paragraphs()).containsExactly(names));
    }

    @Test
    void where_the_charset_came_from_is_told() {
        byte[] page = ("<meta charset=gb2312>" + PAGE).getBytes(Charset.forName("GB18030"));

        assertThat(articles(page, Format.HTML).provenance())
                .isEqualTo(new Provenance("gb2312", null, "GB18030", 0));
    }

    @Test
    void more_articles_than_any_page_has_are_refused() {
        String page = "大桥通车了\n\n本报讯（记者 林夏）一座跨江大桥今天上午通车，两岸的村民不用再等渡船。\n\n";

        assertThat(reader.read(page.repeat(600).getBytes(UTF_8), Format.TEXT, null, null))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH));
    }

    private Articles articles(byte[] content, Format format) {
        Contents contents = reader.read(content, format, null, null);
        assertThat(contents).isInstanceOf(Articles.class);
        return (Articles) contents;
    }
}
