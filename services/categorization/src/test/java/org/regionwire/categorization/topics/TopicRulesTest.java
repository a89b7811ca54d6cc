package org.regionwire.categorization.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.categorization.Articles;
import org.regionwire.categorization.SeedArticles;
import org.regionwire.categorization.article.Field;
import org.regionwire.mediatopics.MediaTopics;

class TopicRulesTest {
    private static final TopicRules RULES = new TopicRules(MediaTopics.load(), Articles.LISTS);

    @ParameterizedTest
    @CsvSource({
        "01000000, 国家大剧院上演话剧, 剧团的演员谢幕三次，观众掌声不断。",
        "02000000, 法院判决一起盗窃案, 被告人被判处有期徒刑三年。",
        "03000000, 山区发生地震, 救援队连夜赶往灾区，暂无人员伤亡。",
        "04000000, 港口吞吐量创新高, 集装箱码头装卸繁忙，外贸企业订单增长。",
        "05000000, 小学开学第一课, 老师带着学生走进课堂。",
        "06000000, 湿地迎来候鸟, 生态环境持续改善，珍稀鸟类在此栖息。",
        "07000000, 医院开设夜间门诊, 医生说，流感患者增多。",
        "08000000, 走失老人被好心人寻回, 一家人团聚，感人的一幕。",
        "09000000, 招聘会送岗位, 农民工就业有了着落，技能培训同步开班。",
        "10000000, 冰雪旅游升温, 游客在景区滑雪场体验民宿。",
        "11000000, 外交部长访华, 两国举行会谈并发表联合声明。",
        "12000000, 佛教寺院举行法会, 信众在寺庙中祈福，僧人诵经。",
        "13000000, 科学家研制出量子芯片, 研究团队的成果登上学术期刊。",
        "14000000, 社区养老服务送到家, 志愿者走访慰问困难群众。",
        "15000000, 女排夺冠, 决赛中中国队以三比零战胜对手。",
        "16000000, 停火协议签署, 武装冲突双方军队撤出战区。",
        "17000000, 寒潮来袭, 中央气象台发布大风降温和暴雪预报。"
    })
    void everyTopLevelTopicCanBeReached(String id, String headline, String body) {
        assertThat(RULES.decide(Articles.of(headline, body)).all())
                .first()
                .satisfies(topic -> assertThat(topic.concept().id()).isEqualTo(id));
    }

    @Test
    void wordsWithoutAConceptOfTheirOwnLandSomewhereSensible() {
        assertThat(top("元宇宙产业园开园", "")).isIn("04000000", "13000000");
        assertThat(top("乡村振兴看新村", "")).isEqualTo("14000000");
        assertThat(top("村里来了直播带货", "")).isEqualTo("04000000");
        assertThat(top("港口忙起来", "")).isEqualTo("04000000");
    }

    @Test
    void theNameOfAUnitIsNoCue() {
        assertThat(top("浦东新区、西咸新区发布招商政策", "")).isEqualTo("04000000");
        assertThat(RULES.decide(Articles.of("侗族自治县举行歌会", "")).all())
                .noneMatch(topic -> topic.concept().id().equals("11000000"));
    }

    @Test
    void theSeedPageGetsSensibleTopics() {
        assertThat(top(SeedArticles.eastAndWest())).isEqualTo("09000000");
        assertThat(top(SeedArticles.metaverse())).isEqualTo("04000000");
        assertThat(top(SeedArticles.port())).isEqualTo("04000000");
        assertThat(top(SeedArticles.livestreaming())).isEqualTo("04000000");
    }

    @Test
    void aTopicCarriesTheWordsThatSpokeForItWithTheirPlace() {
        var topic = RULES.decide(Articles.of("女排夺冠", "")).all().getFirst();
        assertThat(topic.confidence()).isBetween(0.5, 1.0);
        assertThat(topic.evidence())
                .anySatisfy(
                        why -> {
                            var mention = why.mention().orElseThrow();
                            assertThat(mention.text()).isEqualTo("夺冠");
                            assertThat(mention.field()).isEqualTo(Field.HEADLINE);
                            assertThat(mention.start()).isEqualTo(2);
                            assertThat(why.weight()).isPositive();
                        });
    }

    @Test
    void aDeeperConceptIsGivenWhenSure() {
        assertThat(RULES.decide(Articles.of("大地震后余震不断", "地震局说，震中在山区，震级六级。")).all())
                .extracting(topic -> topic.concept().uri())
                .startsWith(
                        "http://cv.iptc.org/newscodes/mediatopic/03000000",
                        "http://cv.iptc.org/newscodes/mediatopic/20000153");
    }

    @Test
    void anArticleWithoutACueIsUncategorized() {
        assertThat(RULES.decide(Articles.of("", "嗯嗯啊啊。"))).isInstanceOf(Topics.Uncategorized.class);
    }

    @ParameterizedTest
    @CsvSource({
        "昨晚103-98, 15000000, shapeOfHeadline",
        "甲队vs乙队, 15000000, shapeOfHeadline",
        "89-130平米, 04000000, shapeOfHeadline",
        "KX450到手, 13000000, shapeOfHeadline",
        "《无名之辈》, 10000000, workInHeadline"
    })
    void theShapeOfAHeadlineSpeaks(String headline, String topic, String rule) {
        var first = RULES.decide(Articles.of(headline, "")).all().getFirst();
        assertThat(first.concept().id()).isEqualTo(topic);
        assertThat(first.evidence()).extracting(why -> why.rule()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G20", "U23", "2026-11-26", "《关于某事的意见》", "89-130万元"})
    void otherThingsOfThatShapeDoNot(String headline) {
        assertThat(RULES.decide(Articles.of(headline, "")).all())
                .flatExtracting(topic -> topic.evidence())
                .extracting(why -> why.rule())
                .doesNotContain("shapeOfHeadline", "workInHeadline");
    }

    @Test
    void aTitleThatIsKnownNamesItsWorkAndAWordInATitleSaysLittle() {
        assertThat(weightOf("魔兽世界", "《魔兽世界》")).isEqualTo(4 * 3.5);
        assertThat(weightOf("战争", "《战争与和平》")).isLessThan(3 * 3.5 / 2);
    }

    private static double weightOf(String word, String headline) {
        return RULES.decide(Articles.of(headline, "")).all().stream()
                .flatMap(topic -> topic.evidence().stream())
                .filter(why -> why.mention().orElseThrow().text().equals(word))
                .mapToDouble(why -> why.weight())
                .max()
                .orElse(0);
    }

    private static String top(String headline, String body) {
        return RULES.decide(Articles.of(headline, body)).all().getFirst().concept().id();
    }

    private static String top(java.util.Map<Field, String> texts) {
        return RULES.decide(Articles.of(texts, Optional.empty())).all().getFirst().concept().id();
    }
}
