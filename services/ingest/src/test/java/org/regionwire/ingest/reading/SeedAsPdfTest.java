package org.regionwire.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.pdf.TestPdf;

/**
 * The page that the house began with, set in four columns, has the articles that it has as text.
 */
class SeedAsPdfTest {

    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final int LETTERS = 18;
    private static final int BOTTOM = 960;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void what_stands_in_columns_is_cut_as_what_stands_in_blocks() throws IOException {
        String seed = Files.readString(SEED);

        List<CutArticle> text = articles(seed.getBytes(UTF_8));
        List<CutArticle> columns = articles(set(seed).bytes());

        assertThat(columns).extracting(SeedAsPdfTest::headline).isEqualTo(headlines(text));
        assertThat(columns).extracting(CutArticle::authors).isEqualTo(authors(text));
        assertThat(columns).extracting(SeedAsPdfTest::letters).isEqualTo(letters(text));
    }

    /** Blocks one after the other, down each of the columns: the long ones small and indented. */
    private static TestPdf set(String page) {
        TestPdf pdf = new TestPdf();
        int column = 0;
        float y = 40;
        for (String block : page.split("\n+", -1)) {
            boolean title = block.length() < LETTERS;
            String rest = title ? block : "　　" + block;
            while (!rest.isEmpty()) {
                String line = rest.substring(0, Math.min(LETTERS, rest.length()));
                rest = rest.substring(line.length());
                y += title ? 24 : 12;
                if (y > BOTTOM) {
                    column++;
                    y = 52;
                }
                pdf.text(20 + column * 165, y, title ? 9 : 8, line);
            }
            y += title ? 8 : 0;
        }
        return pdf;
    }

    private static @Nullable String headline(CutArticle article) {
        return article.headline();
    }

    private static List<@Nullable String> headlines(List<CutArticle> articles) {
        return articles.stream().<@Nullable String>map(CutArticle::headline).toList();
    }

    private static List<List<String>> authors(List<CutArticle> articles) {
        return articles.stream().map(CutArticle::authors).toList();
    }

    private static List<String> letters(List<CutArticle> articles) {
        return articles.stream().map(SeedAsPdfTest::letters).toList();
    }

    private static String letters(CutArticle article) {
        return String.join("", article.paragraphs()).replaceAll("\\s", "");
    }

    private List<CutArticle> articles(byte[] page) {
        Contents contents = reader.read(page, Format.TEXT, null, null);
        assertThat(contents).isInstanceOf(Contents.Articles.class);
        return ((Contents.Articles) contents).page().articles();
    }
}
