package org.regionwire.publisher.view;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;

class PurgeTest {

    private static final Lineage LINEAGE = new Lineage("cluster", "topic", 12, "schema");
    private static final String KILLED = "ZQXJ7KVW43";
    private static final String STAYS = "HM2LPD85RT";

    private final MemoryArticles stored = new MemoryArticles();
    private IndexFolder folder;
    private ArticleIndex index;

    /** So many in one file that Lucene sees no reason of its own to rewrite it. */
    @BeforeEach
    void manyAreInOneFile(@TempDir Path temp) throws IOException {
        folder = new IndexFolder(temp.resolve("index"), Duration.ofHours(12));
        index = folder.open(LINEAGE, stored, Sample.DAY);
        for (int i = 0; i < 20; i++) {
            MemoryArticles.apply(index, shown("urn:other-" + i, "another text " + i));
        }
        MemoryArticles.apply(index, shown("urn:1", KILLED));
        MemoryArticles.apply(index, shown("urn:2", STAYS));
        seen();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void textThatWasTakenDownIsGoneFromEveryFileAndTheRestStays() throws IOException {
        MemoryArticles.apply(
                index,
                Change.of(Sample.of("urn:1").status(PubStatus.CANCELED).article(), new byte[0]));
        seen();
        assertThat(filesWith(KILLED)).as("Lucene keeps what is deleted").isNotEmpty();

        purge();

        assertThat(filesWith(KILLED)).isEmpty();
        assertThat(filesWith(STAYS)).isNotEmpty();
        assertThat(index.look(Snapshot::shown)).isEqualTo(21);
    }

    @Test
    void whatAProgramThatEndedHasLeftIsPurgedByTheNext() throws IOException {
        MemoryArticles.apply(index, new Change.Erased("urn:1"));
        seen();
        index.close();
        index = folder.open(LINEAGE, stored, Sample.DAY);

        purge();

        assertThat(filesWith(KILLED)).isEmpty();
        assertThat(index.look(Snapshot::shown)).isEqualTo(21);
    }

    @Test
    void nothingIsRewrittenWhenNothingWasTakenDown() throws IOException {
        List<Path> before = files();

        index.purge();

        assertThat(index.isPurged()).isFalse();
        assertThat(files()).isEqualTo(before);
    }

    private static Change shown(String uri, String text) {
        return new Change.Shown(Sample.of(uri).inBaoji().article(), text.getBytes(UTF_8));
    }

    private void purge() throws IOException {
        index.purge();
        Awaitility.await().until(index::isPurged);
        seen();
    }

    private void seen() throws IOException {
        index.refresh();
        index.commit(Sample.DAY);
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files()) {
            if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) {
                found.add(file);
            }
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.path())) {
            return files.sorted().toList();
        }
    }
}
