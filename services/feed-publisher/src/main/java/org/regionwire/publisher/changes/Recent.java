package org.regionwire.publisher.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Changed;
import org.regionwire.publisher.view.Event;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Snapshot;

/**
 * What has changed between two moments that lie close together, for all sections at once: many who
 * wait ask for the same, each for a section of its own, and the index is asked once.
 */
final class Recent {

    /** Records in between. */
    private static final long MOST_RECORDS = 200;

    /** Pairs of moments: who waits has last looked at one of a few. */
    private static final int MOST_PAIRS = 16;

    private record Pair(Position since, Position end) {}

    private final Cache<Pair, List<Changed>> pairs =
            Caffeine.newBuilder().maximumSize(MOST_PAIRS).build();

    /** Empty where there is too much in between, or more than was asked for. */
    Optional<Events> events(Snapshot snapshot, @Nullable Section section, Position since, int most)
            throws IOException {
        Position end = snapshot.position();
        if (records(since, end) > MOST_RECORDS) {
            return Optional.empty();
        }
        List<Event> events =
                between(snapshot, since).stream()
                        .flatMap(changed -> changed.in(section).stream())
                        .toList();
        return events.size() > most
                ? Optional.empty()
                : Optional.of(new Events(events, since, end, true, end));
    }

    private static long records(Position since, Position end) {
        return end.partitions().stream()
                .mapToLong(each -> Math.max(0, end.next(each) - since.next(each)))
                .sum();
    }

    private List<Changed> between(Snapshot snapshot, Position since) throws IOException {
        try {
            return pairs.get(new Pair(since, snapshot.position()), _ -> changed(snapshot, since));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Changed> changed(Snapshot snapshot, Position since) {
        try {
            return snapshot.changed(since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
