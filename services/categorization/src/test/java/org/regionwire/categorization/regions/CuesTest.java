package org.regionwire.categorization.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.categorization.Articles;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;
import org.regionwire.wordlists.WrongList;

class CuesTest {
    @TempDir private Path folder = Path.of("");

    private RegionRules rules(String lines) throws IOException {
        Files.createDirectories(folder.resolve("categorization/regions"));
        Files.writeString(folder.resolve("categorization/regions/cues.tsv"), lines);
        return new RegionRules(
                Articles.GAZETTEER, new ModuleLists("categorization", Overlay.in(folder)));
    }

    private static List<String> codes(RegionRules rules) {
        var article = Articles.of("周宁远谈养蜂", "周宁远供职于西安的一家蜂场三十年。");
        return rules.decide(article).regions().stream().map(each -> each.unit().code()).toList();
    }

    @Test
    void anOperatorsWordForACareerCounts() throws IOException {
        assertThat(codes(rules(""))).containsExactly("610100");
        assertThat(codes(rules("CAREER\t供职于\n"))).isEmpty();
    }

    @Test
    void aKindThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> rules("# ours\nCAREERS\t供职于\n"))
                .isInstanceOf(WrongList.class)
                .hasMessageContaining("cues.tsv, line 2: write one of [AGENCY, DATELINE_END");
    }
}
