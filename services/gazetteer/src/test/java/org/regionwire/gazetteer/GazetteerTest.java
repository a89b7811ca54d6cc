package org.regionwire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static Unit unit(String code) {
        return GAZETTEER.byCode(code).orElseThrow();
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    @Test
    void holdsEveryUnitOnceInOrderOfCode() {
        assertThat(GAZETTEER.units()).extracting(Unit::code).isSorted().doesNotHaveDuplicates();
        assertThat(GAZETTEER.units()).filteredOn(u -> u.level() == Level.PROVINCE).hasSize(34);
        assertThat(GAZETTEER.units()).filteredOn(u -> u.level() == Level.PREFECTURE).hasSize(333);
        assertThat(GAZETTEER.units()).filteredOn(u -> u.level() == Level.COUNTY).hasSize(2850);
    }

    @Test
    void aUnitHasItsNamesPlaceAndIsoCode() {
        var shaanxi = unit("610000");
        assertThat(shaanxi.name()).isEqualTo("陕西省");
        assertThat(shaanxi.iso3166()).isEqualTo("CN-SN");
        assertThat(unit("610300").iso3166()).isNull();
        assertThat(Objects.requireNonNull(unit("610300").latitude())).isCloseTo(34.4, within(0.1));
        assertThat(Objects.requireNonNull(unit("610300").longitude()))
                .isCloseTo(107.2, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "610300, 宝鸡", "150000, 内蒙古", "450000, 广西", "422800, 恩施", "152526, 西乌珠穆沁", "429021, 神农架",
        "310115, 浦东", "340523, 和县", "622927, 积石山", "810000, 香港", "150722, 莫力达瓦", "653000, 克孜勒苏"
    })
    void shortNamesDropWhatKindOfUnitItIs(String code, String shortName) {
        assertThat(unit(code).shortName()).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource({
        "宝鸡市, 610300", "宝鸡, 610300", "西乌旗, 152526", "恩施州, 422800", "神木县, 610881", "商洛地区, 611000",
        "全国, 000000", "吉林, 220000 220200", "鼓楼区, 320106 320302 350102 410204", "京, ''", "雄安新区, ''",
                "'', ''"
    })
    void aNameGivesAllItsUnitsInOrderOfCode(String name, String expected) {
        assertThat(String.join(" ", codes(GAZETTEER.byName(name)))).isEqualTo(expected);
    }

    @Test
    void aNameSaysHowItStandsToItsUnit() {
        assertThat(GAZETTEER.namings("海南"))
                .extracting(naming -> naming.unit().code() + " " + naming.kind())
                .containsExactly("150303 SHORT", "460000 SHORT", "632500 SHORT");
        assertThat(GAZETTEER.namings("雄安"))
                .extracting(naming -> naming.unit().code() + " " + naming.kind())
                .containsExactly("130600 PLACE");
    }

    @Test
    void ancestorsComeNearestFirstWithoutTheNation() {
        assertThat(codes(GAZETTEER.ancestors(unit("152526")))).containsExactly("152500", "150000");
        assertThat(codes(GAZETTEER.ancestors(unit("110101")))).containsExactly("110000");
        assertThat(GAZETTEER.ancestors(unit("110000"))).isEmpty();
        assertThat(GAZETTEER.ancestors(unit("000000"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"429004, 420000", "469001, 460000", "659001, 650000", "500229, 500000"})
    void countiesUnderAProvinceHangDirectlyBelowIt(String county, String province) {
        assertThat(unit(county).parent()).isEqualTo(province);
    }

    @ParameterizedTest
    @CsvSource({
        "152526, 150000, true",
        "152526, 152526, true",
        "152526, 000000, true",
        "150000, 152526, false",
        "152526, 140000, false",
        "999999, 000000, false",
        "152526, 999999, false"
    })
    void isWithinFollowsTheHierarchy(String code, String ancestor, boolean within) {
        assertThat(GAZETTEER.isWithin(code, ancestor)).isEqualTo(within);
    }

    @Test
    void childrenStandInOrder() {
        assertThat(codes(GAZETTEER.children("000000"))).hasSize(34).startsWith("110000", "120000");
        assertThat(codes(GAZETTEER.children("460300")))
                .containsExactly("460321", "460322", "460323");
        assertThat(GAZETTEER.children("610322")).isEmpty();
    }

    @Test
    void abbreviationsAndGroupsAreKnown() {
        assertThat(GAZETTEER.byAbbreviation('蜀').map(Unit::name)).contains("四川省");
        assertThat(GAZETTEER.byAbbreviation('马')).isEmpty();
        assertThat(GAZETTEER.group("京津冀").map(Group::members).orElseThrow())
                .containsExactly("110000", "120000", "130000");
    }

    @Test
    void everyGroupMemberIsAUnit() {
        assertThat(GAZETTEER.groups())
                .flatExtracting(Group::members)
                .allSatisfy(code -> assertThat(GAZETTEER.byCode(code)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"宝鸡县市, 610300", "西乌珠穆泌旗, 152526", "锡林浩勒盟, 152500"})
    void aNearMissSuggestsTheUnit(String asked, String code) {
        assertThat(codes(GAZETTEER.suggestions(asked)).getFirst()).isEqualTo(code);
    }

    @Test
    void nonsenseSuggestsNothing() {
        assertThat(GAZETTEER.suggestions("zzzz")).isEmpty();
        assertThat(GAZETTEER.suggestions("")).isEmpty();
        assertThat(GAZETTEER.suggestions("很".repeat(100_000))).isEmpty();
    }
}
