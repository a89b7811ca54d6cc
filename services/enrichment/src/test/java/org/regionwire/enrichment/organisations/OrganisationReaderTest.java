package org.regionwire.enrichment.organisations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.wordlists.Overlay;

class OrganisationReaderTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    /** Full name, short form, number of mentions. */
    private static String organisations(String body) {
        return organisations(ENRICHER, body);
    }

    private static String organisations(Enricher enricher, String body) {
        return enricher.enrich(ArticleText.of("", body)).organisations().stream()
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "福羊天赐公司负责人介绍 | 福羊天赐公司/null/1",
                "游客说,牧马人公司在山里 | 牧马人公司/null/1",
                "恒达集团上市 | 恒达集团/null/1",
                "保险公司、搬家公司和各家公司 | ''",
                "做大做强公司,他是公司的人 | ''"
            })
    void aCompanyWithAnOddNameIsFoundWhole(String text, String expected) {
        assertThat(organisations(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "宝鸡市住房和城乡建设局通知 | 宝鸡市住房和城乡建设局/null/1",
                "陕西省工业和信息化厅 | 陕西省工业和信息化厅/null/1",
                "渭南市发展和改革委员会 | 渭南市发展和改革委员会/null/1",
                "宝鸡市公安局和西安市教育局 | 宝鸡市公安局/null/1 西安市教育局/null/1",
                "宝鸡市公安局与财政局 | 宝鸡市公安局/null/1",
                "宝鸡市生态环境和住房城乡建设局 | 宝鸡市生态环境和住房城乡建设局/null/1",
                "陕西师范大学材料科学与工程学院 | 陕西师范大学材料科学与工程学院/null/1",
                "西安家长和学校都说好 | ''",
                "宝鸡农民和政府签了合同 | ''",
                "宝鸡工人和乡镇政府 | ''",
                "宝鸡村民和村委会 | ''",
                "宝鸡农民与委员会 | ''"
            })
    void aBodyOfSeveralFieldsIsOne(String text, String expected) {
        assertThat(organisations(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鼓楼区政府组织志愿者扫雪 | 鼓楼区政府/null/1",
                "南京市鼓楼区组织志愿者扫雪 | ''",
                "宝鸡市政府召开会议,美国政府没有回应 | 宝鸡市政府/null/1"
            })
    void whatABodyDoesIsNoPartOfItsName(String text, String expected) {
        assertThat(organisations(text)).isEqualTo(expected);
    }

    @Test
    void anOperatorsVerbMayStandInsideAName(@TempDir Path folder) throws IOException {
        var text = "宝鸡市种植协会今天开门";
        assertThat(organisations(text)).isEmpty();

        Files.createDirectories(folder.resolve("enrichment/organisations"));
        Files.writeString(folder.resolve("enrichment/organisations/verbs.txt"), "种植\n");
        var own = new Enricher(Gazetteer.load(), Overlay.in(folder));

        assertThat(organisations(own, text)).isEqualTo("宝鸡市种植协会/null/1");
    }
}
