package org.regionwire.publisher.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Sample;

class SheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Printed ISSUE = Printed.issue("wsrb", DAY);

    private final List<Article> newestFirst =
            List.of(
                    article("urn:5", place("wsrb", null, null, 1)),
                    article("urn:4", place("wsrb", "10", "文体", 1)),
                    article("urn:3", place("wsrb", "2", null, 2)),
                    article("urn:2", place("wsrb", "2", "地方", 1), place("xjwb", "1", null, 1)),
                    article("urn:1", place("wsrb", "2", null, null)));

    @Test
    void pagesAndTheirArticlesComeInTheOrderOfPrint() {
        List<Sheet> sheets = Sheet.of(ISSUE, newestFirst);

        assertThat(sheets).extracting(Sheet::number).containsExactly("", "2", "10");
        assertThat(sheets.get(1).articles())
                .extracting(Article::uri)
                .containsExactly("urn:2", "urn:3", "urn:1");
        assertThat(sheets.get(1).name()).isEqualTo("地方");
    }

    @Test
    void aPageHasItsOwnAlone() {
        assertThat(Sheet.of(new Printed("wsrb", DAY, "10"), newestFirst))
                .singleElement()
                .satisfies(
                        sheet ->
                                assertThat(sheet.articles())
                                        .extracting(Article::uri)
                                        .containsExactly("urn:4"));
    }

    private static Article article(String uri, PrintPlace... places) {
        return Sample.of(uri).printed(places).article();
    }

    private static PrintPlace place(
            String publication,
            @Nullable String page,
            @Nullable String name,
            @Nullable Integer position) {
        return new PrintPlace(publication, null, null, "2026-03-02", page, name, null, position);
    }
}
