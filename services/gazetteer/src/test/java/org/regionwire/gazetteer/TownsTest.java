package org.regionwire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TownsTest {
    private static final Towns TOWNS = Towns.load(Gazetteer.load());

    @Test
    void aTownLiesInItsCounty() {
        assertThat(TOWNS.named("浩勒图高勒镇"))
                .extracting(town -> town.code() + town.unit().name())
                .containsExactly("152526103西乌珠穆沁旗");
    }

    @Test
    void townsOfACityWithoutDistrictsLieInTheCity() {
        assertThat(TOWNS.named("虎门镇"))
                .extracting(town -> town.unit().name())
                .containsExactly("东莞市");
    }

    @Test
    void aCommonNameGivesAllItsTownsInOrder() {
        assertThat(TOWNS.named("城关镇")).hasSizeGreaterThan(50).extracting(Town::code).isSorted();
        assertThat(TOWNS.named("没有镇")).isEmpty();
        assertThat(TOWNS.named("")).isEmpty();
    }
}
