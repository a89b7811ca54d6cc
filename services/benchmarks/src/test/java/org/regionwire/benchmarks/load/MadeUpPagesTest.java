package org.regionwire.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
