package org.regionwire.wordlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

    @Test
    void hasWhatWordsBeginOrEndWith() {
        var words = List.of("开通", "通车", "改造");

        assertThat(CharacterSet.firstOf(words).hasAll("开通改")).isTrue();
        assertThat(CharacterSet.firstOf(words).has('车')).isFalse();
        assertThat(CharacterSet.lastOf(words).hasAll("通车造")).isTrue();
        assertThat(CharacterSet.lastOf(words).has('开')).isFalse();
    }

    @Test
    void hasAllOfATextOnlyWhenNothingElseStandsInIt() {
        var provinces = CharacterSet.of("京津冀");

        assertThat(provinces.hasAll("津京")).isTrue();
        assertThat(provinces.hasAll("京沪")).isFalse();
        assertThat(provinces.has('\uffff')).isFalse();
    }
}
