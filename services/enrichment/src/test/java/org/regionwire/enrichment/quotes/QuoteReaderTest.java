package org.regionwire.enrichment.quotes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;

class QuoteReaderTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“路修好了,车也多了。”村民李秀英说。 | 李秀英:路修好了,车也多了。",
                "李秀英说:“路修好了,车也多了。” | 李秀英:路修好了,车也多了。",
                "“路修好了,车也多了。”一位老人说。 | null:路修好了,车也多了。",
                "提出“产业兴旺、生态宜居、乡风文明”的总要求。 | ''"
            })
    void whoSaidWhat(String text, String expected) {
        var quotes =
                ENRICHER.enrich(ArticleText.of("", text)).quotes().stream()
                        .map(each -> each.speaker() + ":" + each.mention().text())
                        .collect(joining(" "));
        assertThat(quotes).isEqualTo(expected);
    }
}
