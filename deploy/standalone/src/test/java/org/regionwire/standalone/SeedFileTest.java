package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFileTest {
    private final Path folder;

    SeedFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPageInTheListIsItsProviders() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "一版");
        Files.writeString(
                folder.resolve("documents.json"),
                """
                [{"file": "page.txt", "provider": "daily", "publication": "evening"}]
                """);

        assertThat(SeedFile.in(folder)).containsExactly(new SeedFile(page, "daily", "evening"));
    }

    @Test
    void anyOtherPageIsTheSeedsOwn() throws IOException {
        Path page = Files.writeString(folder.resolve("mine.txt"), "一版");
        Files.writeString(folder.resolve("README.md"), "not a page");

        assertThat(SeedFile.in(folder)).containsExactly(new SeedFile(page, "seeds", "seeds"));
    }

    @Test
    void withoutAFolderThereIsNothingToPost() {
        assertThat(SeedFile.in(folder.resolve("missing"))).isEmpty();
    }
}
