package org.regionwire.enrichment.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下雨了。路滑吗?小心! | 0下雨了。/0路滑吗?/0小心!",
                "“下雨了。路滑。”他说。走吧。 | 0“下雨了。路滑。”他说。/0走吧。",
                "“下雨了。”“路滑。” | 0“下雨了。”/0“路滑。”",
                "没有句号 | 0没有句号",
                "'' | ''"
            })
    void fullStopsEndSentencesUnlessAQuoteGoesOn(String text, String expected) {
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void paragraphsAreCounted() {
        assertThat(sentences("甲。乙。\n\n丙。")).isEqualTo("0甲。/0乙。/1丙。");
    }

    private static String sentences(String text) {
        return Sentences.of(text).stream()
                .map(each -> each.paragraph() + each.of(text))
                .collect(joining("/"));
    }
}
