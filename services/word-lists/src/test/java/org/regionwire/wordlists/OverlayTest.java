package org.regionwire.wordlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    @TempDir private Path folder = Path.of("");

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(path, text);
    }

    private String version() {
        return Overlay.in(folder).version("rules-1", "enrichment", "gazetteer");
    }

    @Test
    void withoutLinesTheVersionIsTheShippedOne() throws IOException {
        assertThat(version()).isEqualTo("rules-1");
        write("enrichment/people/titles.txt", "# nothing yet\n\n");
        assertThat(version()).isEqualTo("rules-1");
        assertThat(Overlay.of(null).version("rules-1", "enrichment")).isEqualTo("rules-1");
    }

    @Test
    void theVersionChangesWithEachLineThatCountsAndOnlyWithThose() throws IOException {
        write("enrichment/people/titles.txt", "链长\n");
        var first = version();
        assertThat(first).matches("rules-1\\+[0-9a-f]{8}");

        write("enrichment/people/titles.txt", "# a comment\n链长\n\n");
        assertThat(version()).isEqualTo(first);

        write("enrichment/people/titles.txt", "- 链长\n");
        assertThat(version()).isNotEqualTo(first);
    }

    @Test
    void linesOfAModuleThatIsNotReadDoNotChangeTheVersion() throws IOException {
        write("categorization/topics/names.tsv", "15000000\t2\n");
        assertThat(version()).isEqualTo("rules-1");
    }

    @Test
    void notesAndHiddenFilesAreLeftAlone() throws IOException {
        write("README.md", "# Ours");
        write(".git/config", "x");
        write("enrichment/..data/titles.txt", "链长\n");
        assertThat(version()).isEqualTo("rules-1");
    }

    @Test
    void aFileOutsideTheModulesIsRefused() throws IOException {
        write("titles.txt", "链长\n");
        assertThatThrownBy(this::version)
                .isInstanceOf(WrongList.class)
                .hasMessageContaining(
                        "titles.txt: move it into one of the folders [categorization,");
    }

    @Test
    void anotherCharsetIsRefused() throws IOException {
        write("enrichment/people/titles.txt", "");
        Files.writeString(
                folder.resolve("enrichment/people/titles.txt"), "链长", Charset.forName("GBK"));
        assertThatThrownBy(this::version)
                .isInstanceOf(WrongList.class)
                .hasMessageEndingWith("titles.txt: save it in UTF-8");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Overlay.in(folder.resolve("none")))
                .isInstanceOf(WrongList.class)
                .hasMessageContaining("it is no folder");
    }
}
