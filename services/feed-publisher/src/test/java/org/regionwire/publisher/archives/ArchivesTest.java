package org.regionwire.publisher.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.Window;

class ArchivesTest {

    private static final Section BAOJI = Section.region("610300");
    private static final int FEED = 50;

    private final MemoryArticles stored = new MemoryArticles();
    private ArticleIndex index;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        index =
                new IndexFolder(temp.resolve("index"), Duration.ofHours(12))
                        .open(new Lineage("c", "t", 1, "s"), stored, Sample.DAY);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whoGoesBackFromTheFeedSeesEveryArticleOfBusyAndOfQuietTimes() throws IOException {
        Instant now = Sample.DAY.plus(Duration.ofDays(18));
        Set<String> all = new LinkedHashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            // A year that is quiet, a day that is busy, and one minute that has too many.
            Duration ago =
                    switch (i % 3) {
                        case 0 -> Duration.ofMinutes(random.nextInt(365 * 24 * 60));
                        case 1 -> Duration.ofMinutes(random.nextInt(24 * 60));
                        default -> Duration.ofHours(30).plusMillis(i);
                    };
            all.add(add("urn:" + i, now.minus(ago)));
        }
        index.refresh();

        List<Period> walked = new ArrayList<>();
        Set<String> seen = index.look(snapshot -> walk(snapshot, walked));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(walked).doesNotHaveDuplicates();
        assertThat(walked)
                .extracting(Period::span)
                .contains(Period.Span.MONTH, Period.Span.DAY, Period.Span.HOUR, Period.Span.MINUTE);
        assertThat(walked).isSortedAccordingTo((a, b) -> b.from().compareTo(a.from()));
    }

    @Test
    void aFeedThatHasAllHasNothingBeforeIt() throws IOException {
        add("urn:1", Sample.DAY);
        index.refresh();

        Optional<Period> before =
                index.look(
                        snapshot ->
                                archives(snapshot)
                                        .before(
                                                snapshot.window(BAOJI, Duplicates.FIRST, FEED),
                                                FEED));
        assertThat(before).isEmpty();
    }

    @Test
    void whereTooManyWouldBeInOneTheLastPartIsNamed() throws IOException {
        for (int i = 0; i < 150; i++) {
            add("urn:" + i, Sample.DAY.plusSeconds(60L * i));
        }
        index.refresh();
        Period day = Period.named("2026-03-02").orElseThrow();

        boolean isArchive = index.look(snapshot -> archives(snapshot).isArchive(day));
        Optional<Period> part = index.look(snapshot -> archives(snapshot).lastPartOf(day));
        assertThat(isArchive).isFalse();
        assertThat(part).hasToString("Optional[2026-03-02T11]");
    }

    private Set<String> walk(Snapshot snapshot, List<Period> walked) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        Window window = snapshot.window(BAOJI, Duplicates.FIRST, FEED);
        Optional<Period> before = archives(snapshot).before(window, FEED);
        while (true) {
            window.entries().forEach(entry -> seen.add(entry.article().uri()));
            if (before.isEmpty()) {
                return seen;
            }
            Period archive = before.get();
            walked.add(archive);
            assertThat(archives(snapshot).isArchive(archive)).isTrue();
            window =
                    snapshot.window(
                            BAOJI,
                            Duplicates.FIRST,
                            archive.from(),
                            archive.until(),
                            Archives.MOST_OF_ALL);
            before = archives(snapshot).before(archive);
        }
    }

    private static Archives archives(Snapshot snapshot) {
        return new Archives(snapshot, BAOJI, Duplicates.FIRST);
    }

    private String add(String uri, Instant at) throws IOException {
        stored.into(index, Sample.of(uri).inBaoji().first(at).article());
        return uri;
    }
}
