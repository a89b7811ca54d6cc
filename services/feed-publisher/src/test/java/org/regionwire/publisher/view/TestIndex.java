package org.regionwire.publisher.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;

/** An index in a folder, which can be closed and opened again. */
final class TestIndex implements AutoCloseable {

    private static final Lineage LINEAGE = new Lineage("cluster", "topic", 12, "schema");

    private final MemoryArticles stored = new MemoryArticles();
    private final IndexFolder folder;
    private ArticleIndex index;

    TestIndex(Path path) throws IOException {
        folder = new IndexFolder(path, Duration.ofHours(12));
        index = folder.open(LINEAGE, stored, Sample.DAY);
    }

    void apply(Sample... samples) throws IOException {
        for (Sample sample : samples) {
            stored.into(index, sample.article());
        }
    }

    void erase(String uri) throws IOException {
        MemoryArticles.apply(index, new Change.Erased(uri));
    }

    void refresh() throws IOException {
        index.refresh();
    }

    /** As a program does that ends and starts again. */
    void restart() throws IOException {
        index.commit(Sample.DAY);
        index.close();
        index = folder.open(LINEAGE, stored, Sample.DAY);
    }

    List<String> uris(Section section, Duplicates duplicates) throws IOException {
        return window(section, duplicates).entries().stream()
                .map(entry -> entry.article().uri())
                .toList();
    }

    Window window(Section section, Duplicates duplicates) throws IOException {
        return index.look(snapshot -> snapshot.window(section, duplicates, 1000));
    }

    Optional<Backlog> backlog(Section section, Mark since, int shown, int most) throws IOException {
        return index.look(
                snapshot -> snapshot.backlog(section, Duplicates.FIRST, since, shown, most));
    }

    <T> T look(Look<T> look) throws IOException {
        return index.look(look);
    }

    Standing standing(String uri) throws IOException {
        return index.look(snapshot -> snapshot.standing(uri));
    }

    /** The story of an article that is shown. */
    Story story(String uri) throws IOException {
        return ((Standing.Shown) standing(uri)).story();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
