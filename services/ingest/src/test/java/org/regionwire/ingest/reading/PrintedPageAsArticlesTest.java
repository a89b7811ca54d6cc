package org.regionwire.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.pdf.PdfReader;

/** The page that a browser has printed, cut: the articles in it, and what belongs to none. */
class PrintedPageAsArticlesTest {

    @Test
    void the_head_and_the_foot_of_the_page_are_furniture() throws IOException {
        assertThat(page().furniture())
                .containsExactly(
                        "03",
                        "要闻",
                        "2026年11月20日 星期五",
                        "洛水日报",
                        "简讯",
                        "本版编辑 祝长风 版式设计 苗青",
                        "国内统一连续出版物号CN61-0000 邮发代号51-1");
        assertThat(page().unplaced()).isEmpty();
    }

    @Test
    void every_article_has_its_headline_its_reporters_and_its_paragraphs() throws IOException {
        assertThat(page().articles())
                .extracting(
                        CutArticle::kicker,
                        CutArticle::headline,
                        CutArticle::byline,
                        article -> article.paragraphs().size())
                .containsExactly(
                        tuple("从卖苹果到卖风景——", "洛川果园里走出一条新路", "本报记者 周小满 通讯员 秦望川", 8),
                        tuple(null, "渭南两座水厂并网供水", null, 3),
                        tuple(null, null, null, 1),
                        tuple(null, "黄河岸边的护林员", "本报记者 田野", 4),
                        tuple(null, null, null, 1),
                        tuple(null, null, null, 1));
    }

    private static CutPage page() throws IOException {
        try (InputStream file = PdfReader.class.getResourceAsStream("printed-page.pdf")) {
            Contents contents =
                    new DocumentReader()
                            .read(
                                    Objects.requireNonNull(file).readAllBytes(),
                                    Format.PDF,
                                    null,
                                    null);
            assertThat(contents).isInstanceOf(Contents.Articles.class);
            return ((Contents.Articles) contents).page();
        }
    }
}
