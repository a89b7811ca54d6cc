package org.regionwire.publisher.feeds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.archives.Archives;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.view.Backlog;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Mark;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.view.Window;

/** Feeds as bytes. Each is made once for every content of the index, when first asked for. */
public final class RenderedFeeds {

    /** Entries of a feed; of an issue or a page in print {@link Coverage.Print#ALL}. */
    public static final int WINDOW = 50;

    /** Entries of a feed that somebody missed more of. */
    private static final int LONGEST = 200;

    private static final long CACHE_BYTES = 64L << 20;

    private final View view;
    private final Feeds feeds;
    private final Cache<Key, Held> cache =
            Caffeine.newBuilder()
                    .maximumWeight(CACHE_BYTES)
                    .weigher((Key _, Held held) -> held.weight())
                    .build();

    public RenderedFeeds(View view, Links links) {
        this.view = view;
        this.feeds = new Feeds(links);
    }

    /** The feed of what it covers; empty while the view catches up with the topic. */
    public Optional<Rendered> feed(Coverage coverage, Form form, Duplicates duplicates)
            throws IOException {
        return feed(new Selection(coverage, List.of(), null), form, duplicates);
    }

    /** The feed of what a reader has put together; empty while the view catches up. */
    public Optional<Rendered> feed(Selection selection, Form form, Duplicates duplicates)
            throws IOException {
        return look(new Key(selection, form, duplicates), (held, _) -> held.feed());
    }

    /**
     * The same with only what is new to who has the bytes of this ETag; empty where this instance
     * has not served those, or they are the newest.
     *
     * @param etag of the feed as it is, not packed
     */
    public Optional<Rendered> changes(
            Selection selection, Form form, Duplicates duplicates, String etag) throws IOException {
        Key key = new Key(selection, form, duplicates);
        return look(
                        key,
                        (held, snapshot) ->
                                held.seen(etag)
                                        .map(
                                                seen ->
                                                        Writers.write(
                                                                seen.since(make(key, snapshot)),
                                                                form)))
                .flatMap(changes -> changes);
    }

    private <T> Optional<T> look(Key key, BiFunction<Held, Snapshot, T> question)
            throws IOException {
        try {
            return view.look(snapshot -> question.apply(current(key, snapshot), snapshot));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The feed with what came behind a mark instead of the newest; empty when the newest hold all
     * of it, and while the view catches up. Made anew each time.
     */
    public Optional<Missed> missed(Coverage coverage, Form form, Duplicates duplicates, Mark since)
            throws IOException {
        return view.look(
                        snapshot ->
                                snapshot.backlog(
                                        coverage.section(),
                                        duplicates,
                                        since,
                                        coverage.entries(),
                                        LONGEST))
                .flatMap(Function.identity())
                .map(found -> missed(found, coverage, form, duplicates));
    }

    private Missed missed(Backlog found, Coverage coverage, Form form, Duplicates duplicates) {
        Feed feed = feeds.of(coverage, found.window(), form, duplicates, Optional.empty());
        return new Missed(Writers.write(feed, form), found.last(), found.whole());
    }

    private Held current(Key key, Snapshot snapshot) {
        return cache.asMap()
                .compute(
                        key,
                        (_, held) ->
                                held != null && held.version().equals(snapshot.version())
                                        ? held
                                        : render(key, snapshot, held));
    }

    private Held render(Key key, Snapshot snapshot, @Nullable Held before) {
        Feed feed = make(key, snapshot);
        Rendered rendered = Writers.write(feed, key.form()).at(Cursor.text(snapshot.position()));
        Seen seen = Seen.of(rendered.etag(), feed);
        return before == null
                ? new Held(snapshot.version(), rendered, seen, List.of())
                : before.then(snapshot.version(), rendered, seen);
    }

    private Feed make(Key key, Snapshot snapshot) {
        try {
            Selection selection = key.selection();
            if (!selection.isCoverage()) {
                Window found =
                        snapshot.window(selection.search(), key.duplicates(), WINDOW)
                                .orElse(Window.EMPTY);
                return feeds.of(selection, found, key.form(), key.duplicates());
            }
            Coverage coverage = selection.coverage();
            int entries = coverage.entries();
            Window window = snapshot.window(coverage.section(), key.duplicates(), entries);
            Optional<Period> before =
                    new Archives(snapshot, coverage.section(), key.duplicates())
                            .before(window, entries);
            return feeds.of(coverage, window, key.form(), key.duplicates(), before);
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

    private record Key(Selection selection, Form form, Duplicates duplicates) {}

    /**
     * @param version of the snapshot that it was made of
     * @param past what it was before, the last first
     */
    private record Held(Object version, Rendered feed, Seen now, List<Seen> past) {

        /** Polls of a partner lie some changes apart; who has older bytes gets the whole feed. */
        private static final int MOST = 6;

        Held then(Object newer, Rendered rendered, Seen seen) {
            if (seen.etag().equals(now.etag())) {
                return new Held(newer, feed.at(rendered.cursor()), now, past);
            }
            return new Held(
                    newer,
                    rendered,
                    seen,
                    Stream.concat(Stream.of(now), past.stream()).limit(MOST).toList());
        }

        Optional<Seen> seen(String etag) {
            return past.stream().filter(each -> each.etag().equals(etag)).findFirst();
        }

        /** With it packed, which is a third of it. */
        int weight() {
            return feed.bytes().length * 3 / 2
                    + now.weight()
                    + past.stream().mapToInt(Seen::weight).sum();
        }
    }
}
