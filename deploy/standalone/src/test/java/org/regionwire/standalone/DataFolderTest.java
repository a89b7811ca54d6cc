package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.platform.StartFailure;

class DataFolderTest {
    private final Path folder;

    DataFolderTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
    }

    @Test
    void isMadeWhenItIsMissing() {
        try (DataFolder data = DataFolder.take(folder)) {
            assertThat(data.of("broker")).isEqualTo(folder.resolve("broker"));
            assertThat(folder).isDirectory();
        }
    }

    @Test
    void belongsToOneWireAtATime() {
        try (var _ = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(
                            "Another wire is using %s: end it, or give this one another --data and"
                                            .formatted(folder)
                                    + " other ports.");
        }
        assertThatCode(() -> DataFolder.take(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingStarts() {
        assertThatThrownBy(() -> DataFolder.checkRoom(Path.of("data"), 120L << 20))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "Only 120 MB are free on the disk of data: make room for 500 MB at least, or"
                                + " choose a folder elsewhere with --data.");
        assertThatCode(() -> DataFolder.checkRoom(Path.of("data"), 500L << 20))
                .doesNotThrowAnyException();
    }
}
