package org.regionwire.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.fingerprint.Overlap;
import org.regionwire.fingerprint.Shingles;

class MadeUpPagesTest {

    @TempDir Path folder;

    @Test
    void an_article_has_some_thousand_characters_and_no_gap_left_open() {
        String page = new MadeUpPages(folder).page(7, 5);

        assertThat(page).doesNotContain("{", "}");
        assertThat(page.length()).isBetween(5 * 800, 5 * 1200);
    }

    @Test
    void the_same_number_gives_the_same_page_and_another_one_another() {
        var pages = new MadeUpPages(folder);

        assertThat(pages.page(7, 5)).isEqualTo(pages.page(7, 5)).isNotEqualTo(pages.page(8, 5));
    }

    @Test
    void no_article_looks_like_a_reprint_of_another() {
        var pages = new MadeUpPages(folder);
        List<Shingles> texts =
                IntStream.range(0, 300).mapToObj(i -> Shingles.of(pages.page(i, 1))).toList();

        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Overlap.sameStory(texts.get(i), texts.get(j)))
                        .as("pages %d and %d", i, j)
                        .isFalse();
            }
        }
    }
}
