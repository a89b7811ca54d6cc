package org.regionwire.publisher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.publisher.article.Sample;

class TitlesTest {

    @Test
    void aHeadlineIsTheTitle() {
        assertThat(Titles.of(Sample.of("urn:1").headline(" 渭河大桥通车 ").article().text()))
                .isEqualTo("渭河大桥通车");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    新桥通车。市民称便。                                     | 新桥通车
                    3月1日,渭河港码头,工人在装船。                           | 3月1日,渭河港码头,工人在装船
                    3月1日,渭河港一号码头上的工人们正忙着装船,江面上的船只一艘接着一艘往返穿梭。 | 3月1日,渭河港一号码头上的工人们正忙着装船
                    渭河港一号码头上的工人们正忙着把今年的第一批苹果装上开往下游各地的新货船     | 渭河港一号码头上的工人们正忙着把今年的第一批苹果装上开往下游…
                    渭河大桥通车！市民称便。 | 渭河大桥通车
                    3月1日，渭河港一号码头上的工人们正忙着装船，江面上的船只一艘接着一艘往返穿梭。 | 3月1日，渭河港一号码头上的工人们正忙着装船
                    渭河港一号码头上的工人们今年春天已经装了1,200箱苹果，江面上的船只往返穿梭 | 渭河港一号码头上的工人们今年春天已经装了1,200箱苹果
                    The bridge is open                                       | The bridge is open
                    """)
    void withoutAHeadlineTheFirstClauseThatTellsSomethingIsTheTitle(String text, String title) {
        assertThat(Titles.of(Sample.of("urn:1").headline(null).paragraphs(text).article().text()))
                .isEqualTo(title);
    }

    @Test
    void withoutATextTheSummaryGivesTheTitle() {
        var text = Sample.of("urn:1").headline(null).paragraphs().description("新桥通车。").article();
        assertThat(Titles.of(text.text())).isEqualTo("新桥通车");
    }

    @Test
    void withoutAnyWordsItIsSaidThatThereIsNone() {
        var nothing = Sample.of("urn:1").headline(null).paragraphs().article();
        assertThat(Titles.of(nothing.text())).isEqualTo("无标题");
    }
}
