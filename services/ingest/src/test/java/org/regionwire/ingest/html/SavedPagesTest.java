package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;

/**
 * Pages that newspapers have made, saved by a browser. They are not ours to ship: without the
 * folder beside the checkout this is skipped.
 */
class SavedPagesTest {

    private static final Path FOLDER = Path.of("../../../shared/data/html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    people-1    | 17 | 27 | 2 |            | 2019-06-15T00:18:00Z | 8
                    shanxi-1    | 16 |  8 | 1 |            | 2019-09-17T22:23:00Z | 4
                    sina-2      | 26 |  3 | 0 |            | 2018-12-28T11:56:29Z | 3
                    stcn-1      | 29 |  1 | 0 | 3          | 2019-09-26T04:11:00Z | 5
                    thepaper-1  | 27 | 33 | 1 | 2          | 2019-09-24T01:10:00Z | 5
                    thepaper-3  | 17 | 32 | 0 |            | 2020-01-03T10:13:00Z | 3
                    xinhuanet-1 | 15 |  5 | 0 |            | 2019-12-09T23:57:40Z | 3
                    """)
    void headline_paragraphs_pictures_byline_time_and_source_are_found(
            String name,
            int headline,
            int paragraphs,
            int pictures,
            @Nullable Integer byline,
            String published,
            @Nullable Integer source)
            throws IOException {
        HtmlReading reading = read(name);

        assertThat(reading).isInstanceOf(HtmlReading.Read.class);
        HtmlArticle article = ((HtmlReading.Read) reading).article();
        assertThat(length(article.headline())).as("headline").isEqualTo(headline);
        assertThat(article.text().paragraphs()).hasSize(paragraphs);
        assertThat(article.pictures()).hasSize(pictures);
        assertThat(length(article.byline())).as("byline").isEqualTo(byline);
        assertThat(article.origin().published()).hasToString(published);
        assertThat(length(article.origin().source())).as("source").isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource("thepaper-2")
    void a_page_whose_letters_were_lost_when_it_was_saved_is_not_read(String name)
            throws IOException {
        assertThat(read(name))
                .isInstanceOfSatisfying(
                        HtmlReading.Unreadable.class,
                        page ->
                                assertThat(page.reason())
                                        .isEqualTo(HtmlReading.Reason.LOST_LETTERS));
    }

    private static HtmlReading read(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".html");
        assumeThat(Files.exists(file)).as("saved pages in %s", FOLDER).isTrue();
        Decoding page = CharsetReader.readHtml(Files.readAllBytes(file), null);
        assertThat(page).isInstanceOf(Decoding.Read.class);
        return HtmlReader.read(((Decoding.Read) page).text(), null);
    }

    private static @Nullable Integer length(@Nullable String text) {
        return text == null ? null : text.length();
    }
}
