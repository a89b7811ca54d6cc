package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.cutting.CutArticle.Kind;

/** Pages of several kinds, written for these tests. */
class OwnPagesTest {

    private static CutPage cut(String name) throws IOException {
        try (InputStream in = OwnPagesTest.class.getResourceAsStream("pages/" + name + ".txt")) {
            return new PageCutter().cut(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aBusinessPageWithACaptionInsideACutSentenceAndAKickerAboveAnotherHeadline()
            throws IOException {
        CutPage page = cut("business-page");
        assertThat(page.articles())
                .extracting(
                        CutArticle::kind,
                        CutArticle::kicker,
                        CutArticle::headline,
                        CutArticle::byline)
                .containsExactly(
                        tuple(Kind.OPINION, null, "小微企业融资，别让“快贷”变“慢账”", "陈路遥"),
                        tuple(Kind.ARTICLE, "云南普洱咖啡产业提质记——", "一颗豆子的“精品路”", "本报记者 罗  茜 实习生 段晓峰"),
                        tuple(Kind.CAPTION, null, null, null),
                        tuple(Kind.ARTICLE, null, "沿着黄河看湿地", "内蒙古日报记者 其其格"));
        assertThat(page.articles().get(1).paragraphs().getFirst()).contains("价格翻了一番还多。");
        assertThat(page.articles().get(1).paragraphs().getLast()).endsWith("咖农增收。");
        assertThat(page.articles().get(2).photos())
                .extracting(Photo::photographer, Photo::agency)
                .containsExactly(tuple("伍志刚", "新华社"));
        assertThat(page.articles().get(2).date()).isEqualTo("--02-26");
        assertThat(page.furniture())
                .containsExactly("2026年3月5日 星期四 第8版", "产经聚焦", "（下转第十版）", "责编 田  野 美编 高  妍 校对 孙  莉");
    }

    @Test
    void aFeatureKeepsItsSectionsAndPhotos() throws IOException {
        CutPage page = cut("local-page");
        CutArticle feature = page.articles().getFirst();
        assertThat(feature.headline()).isEqualTo("看病不再“翻山越岭”");
        assertThat(feature.subhead()).isEqualTo("——大别山区县域医共体建设观察");
        assertThat(feature.authors()).containsExactly("吴小满", "邱成");
        assertThat(feature.paragraphs()).contains("“一张床位”连着两头", "村医有了“后台”", "改革还在路上").hasSize(10);
        assertThat(feature.photos()).hasSize(3);
        assertThat(feature.photos().getLast().photographer()).isEqualTo("程晨");
        assertThat(page.articles())
                .extracting(CutArticle::headline, CutArticle::kind)
                .contains(tuple("社区食堂开进老旧小区", Kind.ARTICLE), tuple("寻人启事", Kind.NOTICE));
        assertThat(page.unplaced()).isEmpty();
    }

    @Test
    void briefsUnderOneHeadingAreArticlesOfTheirOwn() throws IOException {
        CutPage page = cut("briefs-and-notices");
        assertThat(page.articles())
                .filteredOn(article -> article.kind() == Kind.BRIEF)
                .hasSize(4)
                .allSatisfy(brief -> assertThat(brief.column()).isEqualTo("简讯"))
                .extracting(brief -> brief.paragraphs().size())
                .containsOnly(1);
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .contains("今日天气", "竹乡来了“新农人”", "关于公开征求《县城停车管理办法（草案）》意见的公告");
        assertThat(page.articles().getLast().paragraphs()).endsWith("县综合行政执法局", "2026年3月4日");
    }

    @Test
    void aPoemStaysWholeBetweenEssays() throws IOException {
        CutPage page = cut("literary-page");
        assertThat(page.articles())
                .extracting(
                        CutArticle::headline,
                        CutArticle::byline,
                        article -> article.paragraphs().size())
                .containsExactly(
                        tuple("老屋", "何  青", 3),
                        tuple("春天的码头（外一首）", "林  默", 10),
                        tuple("腌笃鲜", "朱小芸", 2),
                        tuple("读《瓦当集》", "周  游", 2));
        assertThat(page.furniture()).containsExactly("文学副刊");
    }

    @Test
    void opinionsAndLettersAreToldApart() throws IOException {
        CutPage page = cut("opinion-page");
        assertThat(page.articles())
                .extracting(CutArticle::headline, CutArticle::kind, CutArticle::column)
                .containsExactly(
                        tuple("让“一老一小”出行更有底气", Kind.OPINION, "时评"),
                        tuple("“云监工”不能代替脚踏实地", Kind.UNKNOWN, null),
                        tuple("建议公交站牌加大字号", Kind.UNKNOWN, "来信"),
                        tuple("本报记者、通讯员携手走基层活动启动", Kind.ARTICLE, null));
        assertThat(page.furniture()).containsExactly("时评", "来信", "新春走基层 聚力开新局");
    }

    @Test
    void bylinesBehindMarksAndLongNamesOfOtherNations() throws IOException {
        CutPage page = cut("marked-bylines");
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .containsExactly("库车小白杏“飞”进千家万户", "戈壁滩上种出“海鲜”", null, "塔里木大学毕业生扎根乡村");
        assertThat(page.articles().getFirst().authors()).containsExactly("古丽娜尔·买买提", "阿不都热合曼");
        assertThat(page.articles().getFirst().paragraphs()).hasSize(3);
        assertThat(page.articles().getFirst().photos())
                .extracting(Photo::photographer)
                .containsExactly("李梦雨");
        assertThat(page.articles().get(1).byline()).isEqualTo("□文/图 记者 赵  楠");
        assertThat(page.articles().get(2).located()).isEqualTo("乌鲁木齐");
        assertThat(page.furniture()).containsExactly("A05 天山时讯", "版式/张  琳 校对/王  静");
    }

    @Test
    void aPageWithoutBlankLinesIsReadLineByLine() throws IOException {
        CutPage page = cut("without-blank-lines");
        assertThat(page.articles())
                .extracting(
                        CutArticle::headline,
                        CutArticle::kind,
                        article -> article.paragraphs().size())
                .containsExactly(
                        tuple("新型储能不能只“储”不“用”", Kind.OPINION, 4),
                        tuple("深海风机“站”上浪尖", Kind.ARTICLE, 3));
        assertThat(page.furniture()).containsExactly("中国能源观察 2026年4月21日", "责编：叶  青");
    }

    @Test
    void aKickerMayEndInAColonAndJumpsAreFurniture() throws IOException {
        CutPage page = cut("kicker-with-a-colon");
        CutArticle first = page.articles().getFirst();
        assertThat(first.kicker()).isEqualTo("省委常委会会议强调：");
        assertThat(first.headline()).isEqualTo("守住耕地红线 端牢粮食饭碗");
        assertThat(first.date()).isNull();
        assertThat(page.furniture()).containsExactly("（上接第一版）");
    }

    @Test
    void aTableIsOneArticleOfAllItsRows() throws IOException {
        CutPage page = cut("table-and-jump");
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .containsExactly("寒潮来袭 农户抢收", "主要城市天气预报", "图书馆元旦照常开放");
        assertThat(page.articles().get(1).paragraphs())
                .containsExactly(
                        "城市　　　天气　　　气温（℃）",
                        "杭州　　　多云　　　5～12",
                        "宁波　　　阴转小雨　6～11",
                        "温州　　　小雨　　　9～14",
                        "丽水　　　晴　　　　3～15",
                        "舟山　　　大风　　　7～10");
    }

    @Test
    void aSentenceThatAJumpInterruptsIsWholeAndOddBlanksStayAsPrinted() throws IOException {
        CutPage page = cut("table-and-jump");
        assertThat(page.articles().getFirst().paragraphs())
                .containsExactly(
                        "本报讯（记者 林夏）受冷空气影响，今起三天全省气温将下降八到十度。气象部门提醒，设施大棚要加固，露地蔬菜要尽快采收入库，果农要防止冻害，养殖户要备足饲料，夜里添柴保温。");
        assertThat(page.articles().getLast().paragraphs())
                .last()
                .isEqualTo("读者　可以　在手机上预约,  到馆刷码 入座 。");
        assertThat(page.furniture()).containsExactly("2026年11月21日 星期六 第2版", "（下转第四版）", "责编 田  野");
        assertThat(page.unplaced()).isEmpty();
    }
}
