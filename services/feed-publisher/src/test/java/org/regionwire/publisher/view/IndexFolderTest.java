package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.RecordAt;

class IndexFolderTest {

    private static final Lineage LINEAGE = new Lineage("cluster", "topic", 12, "schema");
    private static final Instant NOW = Sample.DAY.plusSeconds(3600);

    private final MemoryArticles stored = new MemoryArticles();
    private IndexFolder folder;
    private ArticleIndex index;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new IndexFolder(temp.resolve("index"), Duration.ofHours(12));
        index = folder.open(LINEAGE, stored, NOW);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatWasCommittedComesBackWithItsPosition() throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        index.reached(3, 17L);
        index.commit(NOW);
        apply(Sample.of("urn:2").inBaoji());
        index.reached(3, 18L);

        reopen(LINEAGE, NOW);

        assertThat(uris()).containsExactly("urn:1");
        assertThat(index.positions()).isEqualTo(Map.of(3, 17L));
    }

    @Test
    void anIndexOfAnotherTopicIsWiped() throws IOException {
        committed();
        reopen(new Lineage("cluster", "another topic", 12, "schema"), NOW);
        assertEmpty();
    }

    @Test
    void anIndexOfAnotherSchemaIsWiped() throws IOException {
        committed();
        reopen(new Lineage("cluster", "topic", 12, "another schema"), NOW);
        assertEmpty();
    }

    @Test
    void anIndexThatMayHaveMissedAnEraseIsWiped() throws IOException {
        committed();
        reopen(LINEAGE, NOW.plus(Duration.ofHours(13)));
        assertEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si", ".cfs"})
    void anIndexWithADamagedFileIsWiped(String kind) throws IOException {
        committed();
        index.close();
        damage(kind);
        index = folder.open(LINEAGE, stored, NOW);
        assertEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
    void anIndexWithAFileCutShortIsWiped(String kind) throws IOException {
        for (int keep : new int[] {0, 1, 20}) {
            committed();
            index.close();
            cut(kind, keep);
            index = folder.open(LINEAGE, stored, NOW);
            assertEmpty();
        }
    }

    @Test
    void aFolderInUseIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> folder.open(LINEAGE, stored, NOW))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("regionwire.instance");
    }

    private void committed() throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        index.reached(0, 5L);
        index.commit(NOW);
    }

    private void assertEmpty() throws IOException {
        assertThat(index.positions()).isEmpty();
        assertThat(index.look(Snapshot::shown)).isZero();
    }

    private void reopen(Lineage lineage, Instant now) throws IOException {
        index.close();
        index = folder.open(lineage, stored, now);
    }

    private void damage(String kind) throws IOException {
        try (var files = Files.list(folder.path())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().contains(kind)) {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 0x5A;
                    Files.write(file, bytes);
                }
            }
        }
    }

    private void cut(String kind, int keep) throws IOException {
        try (var files = Files.list(folder.path())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().contains(kind)) {
                    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), keep));
                }
            }
        }
    }

    private void apply(Sample sample) throws IOException {
        index.apply(stored.change(sample.article()), new RecordAt(0, 0));
        index.refresh();
    }

    private List<String> uris() throws IOException {
        return index
                .look(snapshot -> snapshot.window(Section.region("610300"), Duplicates.FIRST, 50))
                .entries()
                .stream()
                .map(entry -> entry.article().uri())
                .toList();
    }
}
