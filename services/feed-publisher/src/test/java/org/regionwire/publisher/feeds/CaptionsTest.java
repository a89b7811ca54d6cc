package org.regionwire.publisher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.article.Sample;

class CaptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-03", "2026-03-01"})
    void a_print_date_with_its_year_is_known(String date) {
        assertThat(PrintDates.known(date)).isEqualTo(date);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"--12-11", "---04", "", "12月11日"})
    void a_print_date_without_its_year_is_not(String date) {
        assertThat(PrintDates.known(date)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    工人在装船。钱四摄(新图社), ''
                    工人在装船。, （图：钱四/新图社）
                    港口一天比一天忙。, 工人在装船。（图：钱四/新图社）
                    """)
    void a_caption_or_credit_that_the_text_says_is_not_said_twice(String text, String shown) {
        Media picture = new Media("picture", "工人在装船。", "钱四", "新图社", List.of());
        Article article =
                Sample.of("urn:uuid:00000000-0000-5000-8000-000000000003")
                        .paragraphs(text)
                        .media(picture)
                        .article();

        assertThat(Captions.of(article, picture)).isEqualTo(shown);
    }

    @Test
    void ninjsHasTheBeginOfTheDayInBeijingWhereTheDayIsKnown() {
        assertThat(PrintDates.moment("2026-03-02")).isEqualTo("2026-03-02T00:00:00+08:00");
        assertThat(PrintDates.moment("2026-03")).isNull();
        assertThat(PrintDates.moment(null)).isNull();
    }
}
