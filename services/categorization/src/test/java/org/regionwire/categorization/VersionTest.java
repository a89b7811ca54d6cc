package org.regionwire.categorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.testkit.ListsDigest;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

class VersionTest {
    private static Path lists(String module) {
        return Path.of("..", module, "src", "main", "resources", "org", "regionwire", module);
    }

    @Test
    void theVersionKnowsTheListsAsTheyAre() throws IOException {
        var version =
                new ModuleLists("categorization", Overlay.none()).shipped("version.txt").getFirst();
        var digest = ListsDigest.of(lists("categorization"), lists("gazetteer"));

        assertThat(version.get(1))
                .as(
                        "The lists are not those of %s: write its next number and %s into version.txt",
                        version.get(0), digest)
                .isEqualTo(digest);
        assertThat(new Categorizer(Gazetteer.load()).ruleset()).isEqualTo(version.get(0));
    }
}
