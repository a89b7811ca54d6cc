package org.regionwire.publisher.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.gazetteer.Gazetteer;

class AreasTest {

    private static final Areas AREAS = new Areas(Gazetteer.load());

    @ParameterizedTest
    @CsvSource({"宝鸡市,610300", "宝鸡,610300", "陕西,610000", "西乌珠穆沁旗,152526"})
    void aNameThatOneRegionHasMeansThatRegion(String name, String code) {
        assertThat(AREAS.meaning(name))
                .isInstanceOfSatisfying(
                        Meaning.Renamed.class,
                        renamed -> assertThat(renamed.area().code()).isEqualTo(code));
    }

    @Test
    void aNameThatSeveralHaveLeavesTheChoice() {
        assertThat(AREAS.meaning("鼓楼区"))
                .isInstanceOfSatisfying(
                        Meaning.Ambiguous.class,
                        ambiguous ->
                                assertThat(ambiguous.choices())
                                        .extracting(Area::fullName)
                                        .contains("江苏省南京市鼓楼区", "福建省福州市鼓楼区"));
    }

    @ParameterizedTest
    @CsvSource({"000000,全国", "world,国际", "610300,宝鸡市"})
    void aCodeMeansItsRegion(String code, String name) {
        assertThat(AREAS.meaning(code))
                .isInstanceOfSatisfying(
                        Meaning.Exact.class,
                        exact -> assertThat(exact.area().name()).isEqualTo(name));
    }

    @Test
    void nearAnUnknownCodeLieThoseAboveIt() {
        assertThat(AREAS.meaning("610399"))
                .isInstanceOfSatisfying(
                        Meaning.Unknown.class,
                        unknown ->
                                assertThat(unknown.suggestions())
                                        .extracting(Area::code)
                                        .startsWith("610300", "610000"));
    }

    @Test
    void anAreaKnowsWhatLiesAboveIt() {
        assertThat(AREAS.byCode("610305"))
                .contains(new Area("610305", "凤翔区", List.of("陕西省", "宝鸡市"), "610300"))
                .map(Area::fullName)
                .contains("陕西省宝鸡市凤翔区");
    }
}
