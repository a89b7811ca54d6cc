package org.regionwire.wordlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped lists of these tests are offices.txt, cues.tsv, weather.tsv and closed.txt of a
 * "gazetteer".
 */
class ModuleListsTest {
    @TempDir private Path folder = Path.of("");

    private ModuleLists lists() {
        return new ModuleLists("gazetteer", Overlay.in(folder));
    }

    private void overlay(String file, String text) throws IOException {
        var path = folder.resolve("gazetteer").resolve(file);
        Files.createDirectories(folder.resolve("gazetteer"));
        Files.writeString(path, text);
    }

    private List<List<String>> cues() {
        return lists().entries("cues.tsv", 2).stream().map(Row::fields).toList();
    }

    @Test
    void withoutAnOverlayTheShippedWordsStand() {
        assertThat(lists().words("offices.txt")).containsExactlyInAnyOrder("书记", "市长", "选手");
    }

    @Test
    void linesAreAddedAndThoseWithAMinusInFrontAreTakenAway() throws IOException {
        overlay("offices.txt", "# ours\n首席数据官 链长\n- 选手 市长\n");
        assertThat(lists().words("offices.txt")).containsExactlyInAnyOrder("书记", "首席数据官", "链长");
    }

    @Test
    void aWordIsTakenAwayFromItsKeyOnly() throws IOException {
        overlay("cues.tsv", "- 3\t决赛\n1\t决赛\n");
        assertThat(cues())
                .containsExactly(
                        List.of("3", "夺冠"),
                        List.of("1", "比赛"),
                        List.of("-", "不分"),
                        List.of("-", "胜负"),
                        List.of("1", "决赛"));
    }

    @Test
    void aKeyThatIsAMinusIsNotTakenForOneInFront() throws IOException {
        overlay("cues.tsv", "-\t平局\n- -\t胜负\n");
        assertThat(cues()).contains(List.of("-", "平局")).doesNotContain(List.of("-", "胜负"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNoHarm() throws IOException {
        overlay("offices.txt", "\uFEFF链长\r\n- 选手\r\n");
        assertThat(lists().words("offices.txt")).containsExactlyInAnyOrder("书记", "市长", "链长");
    }

    @Test
    void aLineOfAnotherShapeIsRefusedWithFileAndLine() throws IOException {
        overlay("cues.tsv", "# ours\n3\t夺冠\n3 加时赛\n");
        assertThatThrownBy(this::cues)
                .isInstanceOf(WrongList.class)
                .hasMessageEndingWith("cues.tsv, line 3: give 2 fields, parted by tabs; it has 1");
    }

    @Test
    void takingAwayWhatIsNotThereIsRefused() throws IOException {
        overlay("offices.txt", "链长\n- 选乎\n");
        assertThatThrownBy(() -> lists().words("offices.txt"))
                .isInstanceOf(WrongList.class)
                .hasMessageContaining(
                        "offices.txt, line 2: the shipped list has no '选乎' to take away");
    }

    @Test
    void aFileThatBelongsToNoListIsRefused() throws IOException {
        overlay("ofices.txt", "链长\n");
        var lists = lists();
        lists.words("offices.txt");
        assertThatThrownBy(lists::refuseOthers)
                .isInstanceOf(WrongList.class)
                .hasMessageContaining(
                        "ofices.txt: there is no such list; the lists are offices.txt");
    }

    @Test
    void aListThatNobodyMayChangeIsRefused() throws IOException {
        overlay("closed.txt", "3\n");
        var lists = lists();
        assertThat(lists.shipped("closed.txt")).hasSize(2);
        assertThatThrownBy(lists::refuseOthers).hasMessageContaining("this list cannot be changed");
    }

    @Test
    void wordsWithSignsOfPatternsAreLookedForAsTheyAre() throws IOException {
        overlay("offices.txt", "C++工程师\n");
        assertThat("C++工程师王勇").containsPattern("^" + lists().alternatives("offices.txt"));
    }

    private enum Weather {
        RAIN,
        SNOW
    }

    @Test
    void wordsByKeyHaveEveryKey() throws IOException {
        overlay("weather.tsv", "rain\t毛毛雨\n- RAIN\t暴雨\n");
        assertThat(lists().wordsBy(Weather.class, "weather.tsv"))
                .isEqualTo(Map.of(Weather.RAIN, Set.of("小雨", "毛毛雨"), Weather.SNOW, Set.of()));
    }

    @Test
    void aKeyThatThereIsNotIsRefused() throws IOException {
        overlay("weather.tsv", "HAIL\t冰雹\n");
        assertThatThrownBy(() -> lists().wordsBy(Weather.class, "weather.tsv"))
                .isInstanceOf(WrongList.class)
                .hasMessageContaining("weather.tsv, line 1: write one of [RAIN, SNOW]");
    }
}
