package org.regionwire.categorization.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordMatcherTest {
    private static List<String> found(String text, String... words) {
        return new WordMatcher(List.of(words))
                .hits(text).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
    }

    @Test
    void ofWordsInsideOneAnotherOnlyTheLongestCounts() {
        assertThat(found("农业技术推广", "技术", "农业技术", "业")).containsExactly("农业技术");
    }

    @Test
    void wordsThatOverlapBothCount() {
        assertThat(found("中国人民", "中国人", "人民")).containsExactly("中国人", "人民");
    }

    @Test
    void latinWordsStandAlone() {
        assertThat(found("the SEA, EA", "ea")).containsExactly("EA");
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(found("看ＮＢＡ直播", "nba")).containsExactly("ＮＢＡ");
    }

    @Test
    void aShorterWordIsFoundWhereTheLongerOneBreaksOff() {
        assertThat(found("高速公共交通", "高速公路", "公共")).containsExactly("公共");
    }
}
