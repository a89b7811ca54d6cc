package org.regionwire.console.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.console.Called;

/** What an operator's own lines over the word lists change. */
class OwnListsTest {
    @TempDir private Path folder = Path.of("");

    private Path text = Path.of("");

    @BeforeEach
    void anArticle() throws IOException {
        text =
                Files.writeString(
                        folder.resolve("a.txt"), "老秦川里办起斗虫节\n5月3日，数据馆员周明远在老秦川说，斗虫节来了两千人。\n");
    }

    private void own(String file, String lines) throws IOException {
        var path = folder.resolve("lists").resolve(file);
        Files.createDirectories(folder.resolve("lists").resolve(file).getParent());
        Files.writeString(path, lines);
    }

    private Called explain() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        return Called.with("explain", text.toString(), "--lists", folder + "/lists");
    }

    @Test
    void withoutLinesTheShippedListsDecide() throws IOException {
        assertThat(explain().out())
                .contains("rules   enrichment-3, categorization-3\n")
                .contains("region  none")
                .contains("topic   none")
                .doesNotContain("周明远, 数据馆员");
    }

    @Test
    void aCueGivesATopicAndAnotherRulesetOfCategorizationOnly() throws IOException {
        own("categorization/topics/lexicon/01-arts.tsv", "20000005\t3\t斗虫节\n");

        assertThat(explain().out())
                .containsPattern("rules   enrichment-3, categorization-3\\+[0-9a-f]{8}\n")
                .contains("topic   01000000")
                .contains("lexicon: 斗虫节, headline");
    }

    @Test
    void aTitleGivesAPersonItsOfficeAndAnotherRulesetOfEnrichmentOnly() throws IOException {
        own("enrichment/people/titles.txt", "数据馆员\n");

        assertThat(explain().out())
                .containsPattern("rules   enrichment-3\\+[0-9a-f]{8}, categorization-3\n")
                .contains("周明远, 数据馆员");
    }

    @Test
    void anAliasGivesARegionAndOtherRulesetsOfBoth() throws IOException {
        own("gazetteer/aliases.tsv", "老秦川\t610300\n");

        assertThat(explain().out())
                .containsPattern(
                        "rules   enrichment-3\\+[0-9a-f]{8}, categorization-3\\+[0-9a-f]{8}\n")
                .contains("region  610300 宝鸡市");
    }

    @Test
    void aWrongLineIsNamedAndNothingIsExplained() throws IOException {
        own("categorization/topics/lexicon/01-arts.tsv", "# ours\n2000005\t3\t斗虫节\n");

        var called = explain();

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains("01-arts.tsv, line 2: begin with the eight digits of a Media Topic");
    }

    @Test
    void aUnitThatThereIsNotIsNamed() throws IOException {
        own("gazetteer/aliases.tsv", "老秦川\t610399\n");

        assertThat(explain().err()).contains("aliases.tsv, line 1: GB/T 2260 has no unit '610399'");
    }

    @Test
    void weightsOfAConceptThatIsNotAtTheTopAreNamed() throws IOException {
        own("categorization/topics/weights.tsv", "20000005\t1.5\t斗虫\n");

        assertThat(explain().err())
                .contains("weights.tsv, line 1: begin with one of the 17 concepts at the top");
    }

    @Test
    void aShapeThatIsNoPatternIsNamed() throws IOException {
        own("categorization/topics/shapes.tsv", "15000000\t1\t(斗虫\n");

        assertThat(explain().err()).contains("shapes.tsv, line 1: write a regular expression");
    }
}
