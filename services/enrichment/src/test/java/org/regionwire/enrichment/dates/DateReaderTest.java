package org.regionwire.enrichment.dates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.text.ArticleText;

class DateReaderTest {
    private final DateReader reader = new DateReader();

    private String values(String body, @Nullable LocalDate issue) {
        var article = new ArticleText("", "", "", "", List.of(), "", body, List.of(), issue);
        return reader.read(article).stream()
                .map(date -> date.value() + (date.resolved() ? "*" : ""))
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2021年7月20日开工, 2021-07-20",
        "二〇二一年竣工, 2021",
        "12月11日, --12-11",
        "３月５日, --03-05",
        "1至10月份, --01/--10",
        "2023—2026年, 2023/2026",
        "5月1日至3日, --05-01/--05-03",
        "11日上午, ---11",
        "3月份, --03",
        "今年和昨天, ''",
        "13月45日, ''",
        "2月30日, ''",
        "第12日报, ''"
    })
    void withoutAnIssueDateNothingIsInvented(String text, String expected) {
        assertThat(values(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12月11日, 2022-12-11*",
        "1月5日召开, 2023-01-05*",
        "8月, 2022-08*",
        "今年1至10月份, 2022-01/2022-10*",
        "去年, 2021*",
        "昨天, 2022-12-11*",
        "11日, 2022-12-11*",
        "30日, 2022-11-30*",
        "2月29日, --02-29",
        "2019年3月, 2019-03"
    })
    void theIssueDateCompletesThem(String text, String expected) {
        assertThat(values(text, LocalDate.of(2022, 12, 12))).isEqualTo(expected);
    }
}
