package org.regionwire.publisher.feeds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.regionwire.publisher.archives.Archives;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.view.Window;

/** Feeds as bytes. Each is made once for every content of the index, when first asked for. */
public final class RenderedFeeds {

    /** Entries of a feed. */
    public static final int WINDOW = 50;

    private static final long CACHE_BYTES = 64L << 20;

    private final View view;
    private final Feeds feeds;
    private final Cache<Key, Held> cache =
            Caffeine.newBuilder()
                    .maximumWeight(CACHE_BYTES)
                    .weigher((Key _, Held held) -> held.feed().bytes().length)
                    .build();

    public RenderedFeeds(View view, Links links) {
        this.view = view;
        this.feeds = new Feeds(links);
    }

    /** The feed of what it covers; empty while the view catches up with the topic. */
    public Optional<Rendered> feed(Coverage coverage, Form form, Duplicates duplicates)
            throws IOException {
        try {
            return view.look(snapshot -> current(new Key(coverage, form, duplicates), snapshot));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Rendered current(Key key, Snapshot snapshot) {
        Held current =
                cache.asMap()
                        .compute(
                                key,
                                (_, held) ->
                                        held != null && held.version().equals(snapshot.version())
                                                ? held
                                                : render(key, snapshot));
        return current.feed();
    }

    private Held render(Key key, Snapshot snapshot) {
        try {
            Coverage coverage = key.coverage();
            Window window = snapshot.window(coverage.section(), key.duplicates(), WINDOW);
            Optional<Period> before =
                    new Archives(snapshot, coverage.section(), key.duplicates())
                            .before(window, WINDOW);
            Feed feed = feeds.of(coverage, window, key.form(), key.duplicates(), before);
            return new Held(snapshot.version(), Writers.write(feed, key.form()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A feed of the past, or where it is. */
    public sealed interface Past {

        record Archive(Rendered feed) implements Past {}

        /** There are too many articles in it: look here. */
        record Part(Period period) implements Past {}
    }

    /**
     * What was covered in a stretch of time, made anew each time; empty while the view catches up.
     */
    public Optional<Past> past(Coverage coverage, Period period, Form form, Duplicates duplicates)
            throws IOException {
        return view.look(
                snapshot -> {
                    var archives = new Archives(snapshot, coverage.section(), duplicates);
                    if (!archives.isArchive(period)) {
                        return archives.lastPartOf(period).<Past>map(Past.Part::new).orElseThrow();
                    }
                    Window window =
                            snapshot.window(
                                    coverage.section(),
                                    duplicates,
                                    period.from(),
                                    period.until(),
                                    Archives.MOST_OF_ALL);
                    return new Past.Archive(
                            Writers.write(
                                    feeds.archive(
                                            coverage,
                                            window,
                                            form,
                                            duplicates,
                                            period,
                                            archives.before(period)),
                                    form));
                });
    }

    private record Key(Coverage coverage, Form form, Duplicates duplicates) {}

    private record Held(Object version, Rendered feed) {}
}
