package org.regionwire.enrichment.figures;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

class FigureReaderTest {
    private final FigureReader reader =
            new FigureReader(new ModuleLists("enrichment", Overlay.none()));

    private String figures(String body) {
        return figures(reader, body);
    }

    private static String figures(FigureReader reader, String body) {
        return reader.read(ArticleText.of("", body)).stream()
                .map(
                        each ->
                                each.value().toPlainString()
                                        + each.unit()
                                        + (each.change() == null
                                                ? ""
                                                : " "
                                                        + Objects.requireNonNull(each.change())
                                                                .toPlainString())
                                        + (each.bound() == Figure.Bound.EXACT
                                                ? ""
                                                : " " + each.bound()))
                .collect(joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产值45.3亿元 | 4530000000元",
                "投资1,250万元 | 12500000元",
                "三千二百万元 | 32000000元",
                "一亿二千万人 | 120000000人",
                "２．５万亩 | 25000亩",
                "占比百分之十五 | 15%",
                "50余家企业 | 50家 AT_LEAST",
                "不足3公里 | 3公里 AT_MOST",
                "超过20万人次 | 200000人次 AT_LEAST",
                "8000元以上 | 8000元 AT_LEAST",
                "出口12亿元,同比增长6.5% | 1200000000元 0.065",
                "出口12亿元，比上年下降3% | 1200000000元 -0.03",
                "出口12亿元(同比增长6.5%) | 1200000000元 0.065",
                "同比增长6.5% | 6.5% 0.065",
                "提高2.3个百分点 | 2.3个百分点",
                "2023年和第3名 | ''",
                "一个人和一次 | ''",
                "12月11日 | ''",
                "前11个月,外贸额2.1亿元 | 210000000元",
                "用了11个月 | 11个月",
                "建校75周年 | 75周年",
                "二〇二三年,一九九八年,三五个人 | ''",
                "全长一二〇公里 | 120公里",
                "投入一二〇万元 | 1200000元",
                "一百零五公里和一千零五十人 | 105公里; 1050人",
                "二〇二三年,三〇一所,七〇四班 | ''",
                "三四百人,二三十公里,十七八岁,百分之二三 | ''"
            })
    void amountsAsNumbers(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "接待游客3500万人次,收入210亿元,分别增长12.3%和15.6%。 | 35000000人次 0.123; 21000000000元 0.156",
                "生产汽车5万辆、轮胎80万条、机床300台,分别下降1%、2%和3%。 | 50000辆 -0.01; 800000条 -0.02; 300台 -0.03",
                "两项指标分别增长2%和3%。 | 2%; 3%",
                "2项指标分别增长3%和5%。 | 2项; 3%; 5%",
                "建设5个园区,2项指标分别增长3%和5%。 | 5个; 2项; 3%; 5%",
                "2年来3家企业分别增长3%和5%。 | 2年; 3家; 3%; 5%",
                "3年来产值6亿元,分别增长3%和5%。 | 3年; 600000000元; 3%; 5%",
                "产值6亿元,税收2亿元,2项指标分别增长3%和5%。 | 600000000元 0.03; 200000000元 0.05; 2项",
                "产粮5吨和2吨,分别增长3%和5%。 | 5吨 0.03; 2吨 0.05",
                "客流6万人次、收入2亿元,同比分别增长3%和5%。 | 60000人次 0.03; 200000000元 0.05",
                "客流6万人次、收入2亿元分别增长3%和5%。 | 60000人次 0.03; 200000000元 0.05"
            })
    void changesToldTogetherAreEachAmountsOwn(String text, String expected) {
        assertThat(figures(text)).isEqualTo(expected);
    }

    @Test
    void theMentionHoldsTheAmountAndItsBound() {
        var figure = reader.read(ArticleText.of("", "年收入在3000万元以上。")).getFirst();
        assertThat(figure.mention().text()).isEqualTo("3000万元以上");
        assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(30_000_000));
    }

    @Test
    void thePeriodIsTheNearestBeforeTheAmount() {
        var figure = reader.read(ArticleText.of("", "去年下雪。今年上半年,全县外贸进出口2.1亿元。")).getFirst();
        assertThat(figure.period()).isEqualTo("今年上半年");
    }

    @ParameterizedTest
    @CsvSource({
        "'12月11日电,前11个月外贸额达2.1亿元。', 前11个月",
        "'12月11日电,外贸额达2.1亿元。', ",
        "'今年12月外贸额达2.1亿元。', 今年12月",
        "'２０２３年外贸额达２.１亿元。', ２０２３年"
    })
    void aDayIsNoPeriod(String text, String period) {
        assertThat(reader.read(ArticleText.of("", text)).getFirst().period()).isEqualTo(period);
    }

    @Test
    void anOperatorsWordsForBoundsAndChangesCount(@TempDir Path folder) throws IOException {
        var text = "投入不下于3亿元,产值6亿元,同比攀升5%。";
        assertThat(figures(text)).isEqualTo("300000000元; 600000000元; 5%");

        Files.createDirectories(folder.resolve("enrichment/figures"));
        Files.writeString(
                folder.resolve("enrichment/figures/bounds.tsv"), "AT_LEAST_BEFORE\t不下于\n");
        Files.writeString(folder.resolve("enrichment/figures/changes.tsv"), "RISE\t攀升\n");
        var own = new FigureReader(new ModuleLists("enrichment", Overlay.in(folder)));

        assertThat(figures(own, text)).isEqualTo("300000000元 AT_LEAST; 600000000元 0.05");
    }
}
