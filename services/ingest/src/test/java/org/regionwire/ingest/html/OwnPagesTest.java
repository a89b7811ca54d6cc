package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;

/**
 * Whole pages with all that stands around an article, written for these tests in the forms of two
 * large sites: a portal in GB2312, and one whose text is parted by line breaks.
 */
class OwnPagesTest {

    @Test
    void a_portals_page_in_GB2312_gives_its_article_and_nothing_of_menus_login_and_other_stories()
            throws IOException {
        HtmlArticle article = article("portal-page.html", "GB18030");

        assertThat(article.kicker()).isEqualTo("江汉平原上的小书屋——");
        assertThat(article.headline()).isEqualTo("老茶厂变成了书屋");
        assertThat(article.subhead()).isNull();
        assertThat(article.byline()).isEqualTo("本报记者 白秋水");
        assertThat(article.text().paragraphs())
                .containsExactly(
                        "潜江市龙湾镇的老茶厂停了十五年，今年春天重新开门，机器还在原处，只是多了六千册书。",
                        "“揉捻机搬不动，就让它当书架。”书屋的主人孙小满说，她把烘房改成了阅览室，留下了墙上的考勤表。",
                        "机器旁边读书",
                        "周末最热闹的是揉捻车间，孩子们围着机器坐成一圈，听退休的老师傅讲一片叶子怎样变成茶。",
                        "镇里算过账：租金不收，水电各半，每年多花三万元，换来一年两万人次的读者。");
        assertThat(article.pictures())
                .containsExactly(
                        new Picture(
                                "https://site.example/MediaFile/2026/0423/MAIN001.jpg",
                                "书屋里的揉捻机。白秋水摄",
                                600,
                                346));
        assertThat(article.origin().source()).isEqualTo("江汉网-文化频道");
        assertThat(article.origin().published()).isEqualTo(Instant.parse("2026-04-23T00:18:00Z"));
        assertThat(article.furniture()).contains("(责编：田野、苗青)");
    }

    @Test
    void a_text_that_is_parted_by_line_breaks_is_read_by_its_lines_and_its_scripts_lose_nothing()
            throws IOException {
        HtmlArticle article = article("forward-page.html", "UTF-8");

        assertThat(article.headline()).isEqualTo("一座县城的夜班公交");
        assertThat(article.byline()).isEqualTo("前浪新闻记者 顾小川 实习生 李可可");
        assertThat(article.text().paragraphs())
                .containsExactly(
                        "3月1日起，皖北一座县城把公交末班车从晚上九点推到了十二点。",
                        "第一周，每晚平均四十一人，第二周就过了百人。",
                        "坐车的多是下夜班的工人和上晚自习的学生，也有在县医院陪床的家属。",
                        "“灯亮着，人就敢等”",
                        "司机周大为开了十九年车，他说站台装上灯以后，等车的人多了，“灯亮着，人就敢等。”",
                        "县交通局说，夜班车一年要多补四十八万元，这笔钱列进了今年的民生预算。");
        assertThat(article.pictures())
                .extracting(Picture::href)
                .containsExactly("https://image.forward.example/image/44/1.jpg");
        assertThat(article.origin().source()).isEqualTo("前浪新闻");
        assertThat(article.origin().published()).isEqualTo(Instant.parse("2026-03-18T10:13:00Z"));
    }

    private static HtmlArticle article(String name, String charset) throws IOException {
        try (InputStream file = OwnPagesTest.class.getResourceAsStream(name)) {
            Decoding page =
                    CharsetReader.readHtml(Objects.requireNonNull(file, name).readAllBytes(), null);
            assertThat(page)
                    .isInstanceOfSatisfying(
                            Decoding.Read.class,
                            read -> assertThat(read.used()).isEqualTo(charset));
            return Pages.article(
                    ((Decoding.Read) page).text(),
                    "https://site.example/n1/2026/0423/c1013-1.html");
        }
    }
}
