package org.regionwire.enrichment.people;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.TextField;
import org.regionwire.gazetteer.Gazetteer;

class PeopleReaderTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    private static String people(String body) {
        return ENRICHER.enrich(ArticleText.of("", body)).people().stream()
                .map(
                        each ->
                                String.join(
                                        "/",
                                        each.name(),
                                        Objects.requireNonNullElse(each.organisation(), ""),
                                        Objects.requireNonNullElse(each.title(), "")))
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "扬州市委书记、市人大常委会主任周建国出席 | 周建国/扬州市委/书记、市人大常委会主任",
                "该镇镇长刘小兰说,今年不一样 | 刘小兰//镇长",
                "村民欧阳海告诉记者 | 欧阳海//村民",
                "牧民巴特尔说,草长高了 | 巴特尔//牧民",
                "扎西次仁说,路修好了 | 扎西次仁//",
                "买买提·吐尔逊表示感谢 | 买买提·吐尔逊//",
                "艾力·买合木提告诉记者 | 艾力·买合木提//",
                "宝鸡籍专家李强认为 | 李强//专家",
                "美国总统克林顿发表讲话 | 克林顿/美国/总统",
                "文旅融合,工信部门支持 | ''",
                "长江新桥通车 | ''",
                "桥通车后,村民高兴 | ''",
                "跨江大桥通车 周岚鸣摄 | 周岚鸣//",
                "记者王大桥摄 | 王大桥//记者",
                "王新路开通后,车流少了 | ''",
                "张杨路改造、高新路通车 | ''",
                "李家桥西侧新开了书店 | ''",
                "村民王新路改造了老屋 | 王新路//村民",
                "王新路说,改造好了 | 王新路//",
                "陈仓区委书记张军来了 | 张军/陈仓区委/书记",
                "中国人民大学农业与农村发展学院教授郑风田 | 郑风田/中国人民大学农业与农村发展学院/教授",
                "企业和学校校长王伟 | 王伟//校长",
                "当局领导人赖清德表示 | 赖清德//"
            })
    void namesWithOfficeAndOrganisation(String text, String expected) {
        assertThat(people(text)).isEqualTo(expected);
    }

    @Test
    void bylineNamesAreFoundAgainInTheBody() {
        var article =
                new ArticleText(
                        "", "", "", "本报记者 高云才", List.of("高云才"), "", "记者高云才走进车间。", List.of(), null);
        var person = ENRICHER.enrich(article).people().getFirst();
        assertThat(person.rel()).isEqualTo(Person.Rel.AUTHOR);
        assertThat(person.mentions())
                .extracting(each -> each.field())
                .containsExactly(TextField.BODY);
    }

    @Test
    void anAuthorWhomTheBodyDoesNotNameStandsInTheByline() {
        var article =
                new ArticleText(
                        "", "", "", "本报记者 高云才", List.of("高云才"), "", "车间里很忙。", List.of(), null);
        var mention = ENRICHER.enrich(article).people().getFirst().mentions().getFirst();
        assertThat(mention.field()).isEqualTo(TextField.BYLINE);
        assertThat(mention.start()).isEqualTo(5);
    }
}
