package org.regionwire.enrichment.organisations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;

class OrganisationReaderTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    /** Full name, short form, number of mentions. */
    private static String organisations(String body) {
        return ENRICHER.enrich(ArticleText.of("", body)).organisations().stream()
                .map(
                        each ->
                                "%s/%s/%d"
                                        .formatted(
                                                each.name(),
                                                each.shortName(),
                                                each.mentions().size()))
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中国科学院发布成果。中科院的专家说好。 | 中国科学院/中科院/2",
                "央行降息。中国人民银行公告。 | 中国人民银行/央行/2",
                "宝鸡市公安局通报。市公安局提醒。 | 宝鸡市公安局/市公安局/2",
                "宝鸡石油机械有限责任公司投产。宝鸡石油机械公司扩建。 | 宝鸡石油机械有限责任公司/宝鸡石油机械公司/2",
                "中国银行和中国人民银行 | 中国银行/null/1 中国人民银行/null/1",
                "宝鸡市公安局和西安市公安局通报。市公安局提醒。 | 宝鸡市公安局/null/1 西安市公安局/null/1 市公安局/null/1"
            })
    void theFormsOfOneOrganisationAreOne(String text, String expected) {
        assertThat(organisations(text)).isEqualTo(expected);
    }
}
