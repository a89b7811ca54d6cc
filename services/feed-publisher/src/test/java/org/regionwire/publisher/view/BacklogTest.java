package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;

class BacklogTest {

    private static final Section BAOJI = Section.region("610300");
    private static final int SHOWN = 2;
    private static final int MOST = 3;

    private TestIndex index;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        index = new TestIndex(temp.resolve("index"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatTheFeedShowsAnywayIsNoBacklog() throws IOException {
        show("urn:a", "urn:b", "urn:c");

        assertThat(behind(new Mark(Sample.DAY, "urn:b"))).isEmpty();
    }

    @Test
    void theOldestComeFirstAndWhatWasReleasedAtOneMomentIsPartedByUri() throws IOException {
        show("urn:a", "urn:b", "urn:c", "urn:d", "urn:e");

        Backlog first = behind(Mark.START).orElseThrow();
        assertThat(uris(first)).containsExactly("urn:c", "urn:d", "urn:e");
        assertThat(first.whole()).isFalse();
        assertThat(first.last()).isEqualTo(new Mark(Sample.DAY, "urn:c"));

        Backlog rest = behind(first.last()).orElseThrow();
        assertThat(uris(rest)).containsExactly("urn:a", "urn:b");
        assertThat(rest.whole()).isTrue();
    }

    private void show(String... uris) throws IOException {
        index.apply(Stream.of(uris).map(uri -> Sample.of(uri).inBaoji()).toArray(Sample[]::new));
        index.refresh();
    }

    private Optional<Backlog> behind(Mark mark) throws IOException {
        return index.backlog(BAOJI, mark, SHOWN, MOST);
    }

    private static List<String> uris(Backlog backlog) {
        return backlog.window().entries().stream().map(entry -> entry.article().uri()).toList();
    }
}
