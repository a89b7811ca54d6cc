package org.regionwire.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anArticleStandsInThePublicationInTheIssueAndOnThePage() {
        assertThat(Printed.all("wsrb", "2026-03-02", "A7"))
                .containsExactly(
                        Printed.publication("wsrb"),
                        Printed.issue("wsrb", DAY),
                        new Printed("wsrb", DAY, "A7"));
    }

    @ParameterizedTest
    @CsvSource({"'', 7", "2026-03, 7", "--03-02, 7", "3月2日, 7", "2026-02-30, 7"})
    void withoutADayThereIsNoIssueAndNoPageOfIt(String date, String page) {
        assertThat(Printed.all("wsrb", date, page)).containsExactly(Printed.publication("wsrb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "7/8", "7\\8"})
    void aPageThatNoPathCanHaveIsNone(String page) {
        assertThat(Printed.all("wsrb", "2026-03-02", page))
                .containsExactly(Printed.publication("wsrb"), Printed.issue("wsrb", DAY));
        assertThat(Printed.all(page, "2026-03-02", "7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wsrb, wsrb",
        "渭水 日报, %E6%B8%AD%E6%B0%B4%20%E6%97%A5%E6%8A%A5",
        "a+b, a%2Bb",
        "a~b, a~b",
    })
    void aCodeHasNoBlanksAndIsReadAsWhatItWasWrittenOf(String id, String encoded) {
        Printed page = new Printed(id, DAY, "第 7 版");

        assertThat(Printed.publication(id).code()).isEqualTo(encoded);
        assertThat(page.code()).startsWith(encoded + "/2026-03-02/").doesNotContain(" ");
        assertThat(Printed.ofCode(page.code())).isEqualTo(page);
        assertThat(Printed.ofCode(encoded)).isEqualTo(Printed.publication(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wsrb/7", "wsrb/2026-03-02/7/8", "wsrb/2026-03-02/"})
    void whatIsNoCodeIsRefused(String code) {
        assertThatThrownBy(() -> Printed.ofCode(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
