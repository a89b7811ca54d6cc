package org.regionwire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerMatcherTest {
    private static final GazetteerMatcher MATCHER = new GazetteerMatcher(Gazetteer.load());

    private static List<String> names(String text) {
        return MATCHER.matches(text).stream().map(GazetteerMatcher.Match::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "他从内蒙古锡林郭勒盟西乌珠穆沁旗来, 内蒙古 锡林郭勒盟 西乌珠穆沁旗",
        "长三角和粤港澳大湾区, 长三角 粤港澳大湾区",
        "神农架林区的雪, 神农架林区",
        "创新平凉, 新平 平凉",
        "没有地名的句子, ''",
        "渝是简称, ''"
    })
    void findsTheLongestNames(String text, String expected) {
        assertThat(String.join(" ", names(text))).isEqualTo(expected);
    }

    @Test
    void offsetsCutTheNameOutOfTheText() {
        var text = "😀在广西梧州,鼓楼区";
        assertThat(MATCHER.matches(text))
                .hasSize(3)
                .allSatisfy(
                        match ->
                                assertThat(text.substring(match.start(), match.end()))
                                        .isEqualTo(match.name()));
    }

    @Test
    void anAmbiguousNameKeepsAllItsCandidates() {
        var match = MATCHER.matches("鼓楼区").getFirst();
        assertThat(match.candidates())
                .hasSize(4)
                .allMatch(naming -> naming.kind() == NameKind.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "😀", "\ud83d", "\n\n"})
    void oddTextHasNoNames(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void aMillionCharactersAreNoTrouble() {
        assertThat(names("锡林郭勒盟西乌珠穆沁".repeat(100_000))).hasSize(200_000);
    }
}
