package org.regionwire.publisher.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.view.Changed;
import org.regionwire.publisher.view.Event;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Gathering;
import org.regionwire.publisher.view.Portion;
import org.regionwire.publisher.view.Snapshot;

/**
 * What has changed between two moments that lie close together, for all sections at once: many who
 * wait ask for the same, each for a section of its own, and the index is asked once.
 */
final class Recent {

    /** Records in between. */
    private static final long MOST_RECORDS = 200;

    /** Of their articles. */
    private static final long MOST_BYTES = 2 << 20;

    /** Of those of all pairs of moments: who waits has last looked at one of a few. */
    private static final long BYTES_OF_ALL = 8 << 20;

    /** What a pair weighs without articles, so that there are not many to look through. */
    private static final int WEIGHT = 256 << 10;

    /** Who waits looks five times a second: nobody asks later, and recalled text must not stay. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Pair(Position since, Position end) {}

    /** Empty where there is too much in between. */
    private final Cache<Pair, Optional<List<Changed>>> pairs =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES_OF_ALL)
                    .weigher((Pair _, Optional<List<Changed>> all) -> weight(all))
                    .expireAfterWrite(KEPT)
                    .scheduler(Scheduler.systemScheduler())
                    .build();

    private static int weight(Optional<List<Changed>> all) {
        return WEIGHT + all.stream().flatMap(List::stream).mapToInt(Changed::bytes).sum();
    }

    /** Empty where there is too much in between. */
    Optional<Events> events(
            Snapshot snapshot, @Nullable Section section, Position since, Portion portion)
            throws IOException {
        return between(snapshot, since)
                .map(
                        all -> {
                            var told = new Gathering(since, snapshot.position(), portion);
                            for (Event event : in(section, since, all)) {
                                if (told.isFull()) {
                                    return told.first();
                                }
                                told.take(event.at(), Optional.of(event));
                            }
                            return told.all();
                        });
    }

    /** Whether there is anything; empty where there is too much in between. */
    Optional<Boolean> isAnything(Snapshot snapshot, @Nullable Section section, Position since)
            throws IOException {
        return between(snapshot, since).map(all -> !in(section, since, all).isEmpty());
    }

    private static List<Event> in(@Nullable Section section, Position since, List<Changed> all) {
        return all.stream()
                .filter(changed -> isBehind(since, changed.at()))
                .flatMap(changed -> changed.in(section).stream())
                .toList();
    }

    private static boolean isBehind(Position since, RecordAt at) {
        return at.offset() >= since.next(at.partition());
    }

    /** What has changed since then, and maybe more that lies before. */
    private Optional<List<Changed>> between(Snapshot snapshot, Position since) throws IOException {
        Position end = snapshot.position();
        if (records(since, end) > MOST_RECORDS) {
            return Optional.empty();
        }
        for (Pair pair : pairs.asMap().keySet()) {
            if (pair.end().equals(end) && since.covers(pair.since())) {
                Optional<List<Changed>> found = pairs.getIfPresent(pair);
                if (found != null && found.isPresent()) {
                    return found;
                }
            }
        }
        try {
            return pairs.get(new Pair(since, end), _ -> changed(snapshot, since));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long records(Position since, Position end) {
        return end.partitions().stream()
                .mapToLong(each -> Math.max(0, end.next(each) - since.next(each)))
                .sum();
    }

    private static Optional<List<Changed>> changed(Snapshot snapshot, Position since) {
        try {
            return snapshot.changed(since, MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
