package org.regionwire.categorization.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.categorization.Articles;
import org.regionwire.categorization.SeedArticles;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.article.PlaceName;
import org.regionwire.gazetteer.Unit;

class RegionRulesTest {
    private static final RegionRules RULES = new RegionRules(Articles.GAZETTEER, Articles.LISTS);

    private static List<String> codes(Article article) {
        return RULES.decide(article).regions().stream().map(each -> each.unit().code()).toList();
    }

    @Test
    void aProvinceNamedOnceInAnOpinionIsItsRegionButNotThoseInBrandNames() {
        assertThat(codes(Articles.of(SeedArticles.eastAndWest(), Optional.empty())))
                .containsExactly("620000");
    }

    @Test
    void aCityBehindItsProvinceIsTheRegion() {
        assertThat(codes(Articles.of(SeedArticles.metaverse(), Optional.empty())))
                .containsExactly("610300");
    }

    @Test
    void aCaptionWithoutAHeadlineHasARegion() {
        assertThat(codes(Articles.of(SeedArticles.port(), Optional.empty())))
                .containsExactly("450400");
    }

    @Test
    void theFullAddressOfTheOpeningIsTheMostSpecificRegion() {
        var regions = RULES.decide(Articles.of(SeedArticles.livestreaming(), Optional.empty()));
        assertThat(regions.scope()).isEqualTo(Scope.REGIONAL);
        assertThat(regions.regions())
                .singleElement()
                .satisfies(
                        region -> {
                            assertThat(region.unit().code()).isEqualTo("152526");
                            assertThat(region.ancestors())
                                    .extracting(Unit::code)
                                    .containsExactly("152500", "150000");
                            assertThat(region.confidence()).isBetween(0.3, 1.0);
                            assertThat(region.evidence())
                                    .anySatisfy(
                                            why ->
                                                    assertThat(why.mention().orElseThrow().text())
                                                            .isEqualTo("西乌珠穆沁旗"));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "江苏省南京市鼓楼区的一所小学本周开了书画课。, 320106",
        "福建省福州市鼓楼区的一所小学本周开了书画课。, 350102",
        "北京市朝阳区一家社区食堂本周开张。, 110105",
        "吉林省长春市朝阳区一家社区食堂本周开张。, 220104"
    })
    void districtsOfOneNameAreToldApartByTheUnitAbove(String body, String code) {
        assertThat(codes(Articles.of("", body))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "和平是人民的心愿，公安机关和解放军守着它，资源丰富，道路光明。",
        "社会平安、人民团结、文明新风，是长治久安的根本。",
        "孩子们穿过绿色通道，走进了新华书店。"
    })
    void everydayWordsThatAreCountiesTooGiveNoRegion(String body) {
        assertThat(codes(Articles.of("", body))).isEmpty();
    }

    @Test
    void anEverydayWordIsTheCountyWhenItsFullNameStandsInTheArticle() {
        assertThat(codes(Articles.of("公安有了新渡口", "湖北省公安县昨天开通一座渡口。公安的老人都来看。")))
                .containsExactly("421022");
    }

    @Test
    void theDatelineOfANationalStoryIsNoRegion() {
        var body = "新华社北京12月3日电（记者王宁）国务院总理今天主持召开全国会议，中央有关部门和各省区市负责人参加。";
        assertThat(codes(Articles.of("全国防汛工作会议召开", body))).isEmpty();
    }

    @Test
    void provincesCalledByOneCharacterCountWhereNothingElseCanBeMeant() {
        assertThat(codes(Articles.of("川渝两地共建充电走廊", "充电走廊上的第一座站本周启用。")))
                .containsExactlyInAnyOrder("510000", "500000");
        assertThat(codes(Articles.of("“津甘技工”很抢手", "“鲁甘人力”也一样，沪深股市没有反应。"))).isEmpty();
    }

    @Test
    void theHomeOfThePublicationReadsOurCounty() {
        assertThat(codes(Articles.at("421022", "供水公告", "我县明天检修水管，全县停水四小时，县政府请居民储水。")))
                .containsExactly("421022");
    }

    @Test
    void theHomeOfThePublicationIsNoMoreThanAPrior() {
        assertThat(codes(Articles.at("421022", "宝鸡办起马拉松", "陕西省宝鸡市昨天办了一场马拉松。")))
                .containsExactly("610300");
    }

    @Test
    void aTownCountsForTheUnitThatItLiesIn() {
        var text = "狮子口镇昨天开了一家书屋。";
        var town =
                new PlaceName(
                        "狮子口镇",
                        List.of(new Mention(Field.BODY, 0, 4, "狮子口镇")),
                        List.of(
                                new PlaceName.Candidate(
                                        "urn:cn:town:421022105", Optional.of("421022"), "狮子口镇")));
        var article =
                new Article(Map.of(Field.BODY, text), List.of(town), List.of(), Optional.empty());
        assertThat(codes(article)).containsExactly("421022");
    }

    @Test
    void whereSomebodyGoesToSeeIsTheRegionThoughTheHeadlineSpeaksOfTheNation() {
        var body = "国务院调查组昨天在河南作报告，又到郑州一家工厂看望工人。";
        assertThat(codes(Articles.of("各地学习中央会议精神", body))).containsExactly("410000");
    }

    @Test
    void whereAPersonWasBornIsNoRegion() {
        var body = "全国科学大会昨天举行，总书记出席。老院士上台领奖，他1935年出生于湖南浏阳，全国人民敬重他。";
        assertThat(codes(Articles.of("全国科学大会举行", body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'陕西省委常委、宝鸡市委书记王琳会见了客商。', 610300",
        "'四川省委常委、成都市委书记李明主持会议，四川各地都有代表。', 510100",
        "'宝鸡市副市长、陈仓区委书记张军到企业检查。', 610304",
        "'青海省政协副主席、西宁市市长李强出席。', 630100"
    })
    void ofSeveralPostsOfOnePersonTheNarrowestIsTheRegion(String body, String code) {
        assertThat(codes(Articles.of("领导干部下基层", body))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'宝鸡市委常委、常务副市长王勇到江苏考察，江苏的园区很大。', 610300",
        "'宝鸡市委副书记、代理市长王勇到江苏考察，江苏的园区很大。', 610300",
        "'宝鸡市委常委、市政府副市长王勇到江苏考察，江苏的园区很大。', 610300",
        "'宝鸡市委常委、高新区工委书记王勇到江苏考察，江苏的园区很大。', 610300",
        "'宝鸡市委常委、凤翔区委书记王勇到江苏考察，江苏的园区很大。', 610305"
    })
    void aSecondPostWithoutAPlaceOfItsOwnIsTheSamePlaces(String body, String code) {
        assertThat(codes(Articles.of("学习外地经验", body))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "凤翔区委召开会议，区委书记讲话。, 610305",
        "凤翔区政府修路，路有三里长。, 610305",
        "凤翔区域经济好转，路有三里长。, ",
        "凤翔区间列车开行，路有三里长。, "
    })
    void theWordBehindAShortNameMayMakeItAFullOne(String body, @Nullable String code) {
        var place =
                new PlaceName(
                        "凤翔",
                        List.of(new Mention(Field.BODY, 0, 2, "凤翔")),
                        List.of(
                                new PlaceName.Candidate(
                                        "urn:cn:region:610305", Optional.of("610305"), "凤翔区")));
        var article =
                new Article(Map.of(Field.BODY, body), List.of(place), List.of(), Optional.empty());
        assertThat(codes(article)).isEqualTo(Stream.ofNullable(code).toList());
    }

    @Test
    void whereSomebodyWorkedIsOverWhereTheTextSaysNow() {
        var body = "王明毕业于西安交通大学，日前在佛山投资建厂，佛山的厂房年底完工。";
        assertThat(codes(Articles.of("王明投资建厂", body))).containsExactly("440600");
    }

    @Test
    void whereAnExpertTeachesIsNoRegion() {
        var body = "我国人口老龄化加快，养老金制度要完善。西安交通大学教授李强认为，退休年龄可以有弹性。";
        assertThat(codes(Articles.of("养老金怎么发", body))).isEmpty();
    }

    @Test
    void aStoryOfManyProvincesIsTheNations() {
        var body = "全国各地都下了雪。河北、山西、山东、河南、江苏、安徽、湖北、陕西等地的铁路都加开了列车。";
        assertThat(codes(Articles.of("大雪中的铁路", body))).isEmpty();
    }

    @Test
    void newsOfTheWorldHasNoRegionAndSaysSo() {
        var regions = RULES.decide(Articles.of("法国总统访问巴西", "法国总统在巴西利亚同巴西总统会谈。"));
        assertThat(regions.regions()).isEmpty();
        assertThat(regions.scope()).isEqualTo(Scope.INTERNATIONAL);
    }
}
