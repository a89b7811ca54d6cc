package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in {@code seeds/} as a reader reads it by hand. */
class SeedPageTest {
    private static CutPage page;

    @BeforeAll
    static void cut() throws IOException {
        String text = Files.readString(Path.of("../../seeds/000_02da83a51415de47.txt"));
        page = new PageCutter().cut(text);
    }

    @Test
    void fourArticlesInTheOrderOfThePage() {
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .containsExactly("提升东西部协作工作质量", "重塑数字产业经济体系", null, "乡村产业搭上电商快车");
        assertThat(page.articles()).extracting(CutArticle::position).containsExactly(1, 2, 3, 4);
    }

    @Test
    void theKickerStandsWithItsOwnHeadlineThreeBlocksOn() {
        assertThat(page.articles())
                .extracting(CutArticle::kicker)
                .containsExactly(null, "陕西宝鸡平台元宇宙产业发展行动计划——", null, null);
    }

    @Test
    void bylinesAreAsPrintedAndTheirNamesApart() {
        assertThat(page.articles())
                .extracting(CutArticle::byline)
                .containsExactly(null, "本报记者 杨开新 张毅", null, "本报记者 余健");
        assertThat(page.articles().get(1).authors()).containsExactly("杨开新", "张毅");
        assertThat(page.articles().get(3).authors()).containsExactly("余健");
    }

    @Test
    void cutSentencesAreWholeAgain() {
        assertThat(page.articles())
                .extracting(article -> article.paragraphs().size())
                .containsExactly(6, 5, 1, 7);
        assertThat(page.articles().get(1).paragraphs().get(1)).contains("做大做强做优数字产业,数字化");
        assertThat(page.articles().get(1).paragraphs().get(2)).contains("数字人产业基地、宝鸡特色");
    }

    @Test
    void theCaptionHasItsCreditAndADateWithoutAYear() {
        CutArticle caption = page.articles().get(2);
        assertThat(caption.kind()).isEqualTo(CutArticle.Kind.CAPTION);
        assertThat(caption.date()).isEqualTo("--12-11");
        assertThat(caption.photos())
                .singleElement()
                .satisfies(
                        photo -> {
                            assertThat(photo.photographer()).isEqualTo("何华文");
                            assertThat(photo.agency()).isEqualTo("中经视觉");
                            assertThat(photo.caption()).startsWith("12月11日,广西梧州").endsWith("较快增长。");
                        });
    }

    @Test
    void columnEditorAndBannerAreInNoArticle() {
        assertThat(page.furniture()).containsExactly("地方观察", "本版编辑 祝伟", "新时代 新征程");
        assertThat(page.unplaced()).isEmpty();
        assertThat(page.articles())
                .allSatisfy(
                        article ->
                                assertThat(String.join("\n", article.paragraphs()))
                                        .doesNotContain("祝伟", "新征程", "地方观察"));
    }
}
