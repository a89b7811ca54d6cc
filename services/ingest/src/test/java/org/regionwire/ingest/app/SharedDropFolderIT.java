package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.TestFolders;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** Two processes share a drop folder; both are killed, one after the other, and one comes back. */
@WithWire
class SharedDropFolderIT {

    private static final int FILES = 30;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Wire wire = Wire.running();
    private final Path root = Path.of("target", "shared-drop-folder").toAbsolutePath();
    private final List<String> papers = List.of(Unique.name("north"), Unique.name("south"));
    private final List<ManagedProcess> processes = new ArrayList<>();

    @AfterEach
    void nobody_goes_on() {
        processes.forEach(ManagedProcess::kill);
    }

    @Test
    void every_file_is_done_and_none_is_doubled_but_what_was_in_hand_when_a_process_was_killed()
            throws IOException {
        TestFolders.empty(root);
        for (String paper : papers) {
            TestProviders.put(
                    TestProviders.of(paper, TestProviders.publication(paper).build()).build());
            drop(paper);
        }
        ManagedProcess one = replica("dropper-one");
        ManagedProcess two = replica("dropper-two");
        awaitDone(5);
        one.kill();
        awaitDone(25);
        two.kill();
        replica("dropper-three");
        awaitDone(2 * FILES);

        // What a killed process left open hides what comes after it, until the broker aborts it.
        Awaitility.await().atMost(LIMIT).until(() -> times().size() >= 2 * FILES);
        Map<String, Long> times = times();
        assertThat(times).hasSize(2 * FILES);
        assertThat(times.values().stream().filter(n -> n > 1)).hasSizeLessThanOrEqualTo(2);
        assertThat(
                        ingested()
                                .map(a -> a.getUri() + " " + a.getContentHash())
                                .collect(Collectors.toSet()))
                .hasSize(2 * FILES);
        assertThat(files("incoming")).isZero();
        assertThat(files("refused")).isZero();
    }

    private Map<String, Long> times() {
        return ingested()
                .collect(Collectors.groupingBy(IngestedArticle::getUri, Collectors.counting()));
    }

    private ManagedProcess replica(String name) {
        ManagedProcess process =
                IngestProcess.start(
                        name,
                        List.of(
                                "--regionwire.sources.enabled=false",
                                "--regionwire.drop-folder.path=" + root,
                                "--regionwire.drop-folder.every=50ms",
                                "--regionwire.drop-folder.quiet=200ms"));
        processes.add(process);
        return process;
    }

    private void drop(String paper) throws IOException {
        Path incoming = root.resolve(paper).resolve("incoming");
        Files.createDirectories(incoming);
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(
                    incoming.resolve("2026-11-20_%02d.txt".formatted(i)),
                    """
                    第%d号水渠修好了

                    本报讯（记者 李一苇）县里近日完成第%d号水渠的修缮，两岸的稻田用上了山泉水。
                    """
                            .formatted(i, i));
        }
    }

    private void awaitDone(int files) {
        Awaitility.await().atMost(LIMIT).until(() -> files("done") >= files);
    }

    private long files(String folder) throws IOException {
        long count = 0;
        for (String paper : papers) {
            Path path = root.resolve(paper).resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    count += files.count();
                }
            }
        }
        return count;
    }

    private Stream<IngestedArticle> ingested() {
        TestTopic articles = wire.topic(Topics.ARTICLES_INGESTED);
        return articles.read().stream()
                .filter(record -> record.headers().lastHeader(HeaderNames.CE_SOURCE) != null)
                .map(record -> articles.decode(record, IngestedArticle.class))
                .filter(article -> papers.contains(article.getProvider()));
    }
}
