package org.regionwire.publisher.changes;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Look;
import org.regionwire.publisher.view.Proof;
import org.regionwire.publisher.view.Refreshes;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;

/**
 * Asks the view what has changed. A view that is behind a cursor is waited for, for two seconds.
 */
public final class News {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final View view;
    private final Recent recent = new Recent();

    public News(View view) {
        this.view = view;
    }

    /** When there may be more of it. */
    public Refreshes refreshes() {
        return view.refreshes();
    }

    /**
     * How far the view has read.
     *
     * @param cursor that it is not behind then; null for none
     */
    public Outcome<Position> covered(@Nullable Position cursor)
            throws IOException, InterruptedException {
        return ask(cursor, Snapshot::position);
    }

    /**
     * What has changed.
     *
     * @param section null for all articles
     * @param since null for from the first article on
     */
    public Outcome<Events> events(@Nullable Section section, @Nullable Position since, int most)
            throws IOException, InterruptedException {
        return ask(since, snapshot -> events(snapshot, section, since, most));
    }

    private Events events(
            Snapshot snapshot, @Nullable Section section, @Nullable Position since, int most)
            throws IOException {
        if (since == null) {
            return snapshot.events(section, snapshot.start(), most);
        }
        Optional<Events> shared = recent.events(snapshot, section, since, most);
        return shared.isPresent() ? shared.get() : snapshot.events(section, since, most);
    }

    /**
     * What has changed; where that is nothing, waits for it.
     *
     * @param connections the one of who waits is among them
     */
    public Outcome<Events> events(
            @Nullable Section section,
            @Nullable Position since,
            int most,
            Duration wait,
            Connections connections)
            throws IOException, InterruptedException {
        Duration left = wait;
        @Nullable Position from = since;
        while (true) {
            long seen = refreshes().count();
            Outcome<Events> outcome = events(section, from, most);
            if (!(outcome instanceof Outcome.Known<Events>(Events events))
                    || !events.all().isEmpty()
                    || left.isZero()
                    || !connections.rest(Connections.REST)) {
                return outcome;
            }
            from = events.upTo();
            left = refreshes().await(seen, Connections.rested(left));
        }
    }

    /**
     * What somebody has who missed nothing.
     *
     * @param section null for all articles
     * @param since null for from the first article on
     * @param until null for up to now
     */
    public Outcome<Proof> proof(
            @Nullable Section section, @Nullable Position since, @Nullable Position until, int most)
            throws IOException, InterruptedException {
        return switch (covered(since)) {
            case Outcome.Known<Position> _ ->
                    ask(
                            until,
                            snapshot ->
                                    snapshot.proof(
                                            section,
                                            since == null ? snapshot.start() : since,
                                            until == null ? snapshot.position() : until,
                                            most));
            case Outcome.Behind<Position> _ -> new Outcome.Behind<>();
            case Outcome.OtherTopic<Position> _ -> new Outcome.OtherTopic<>();
            case Outcome.NotServing<Position> _ -> new Outcome.NotServing<>();
        };
    }

    private <T> Outcome<T> ask(@Nullable Position covered, Look<T> look)
            throws IOException, InterruptedException {
        Duration left = PATIENCE;
        while (true) {
            long seen = refreshes().count();
            Outcome<T> outcome =
                    view.look(snapshot -> outcome(snapshot, covered, look))
                            .orElseGet(Outcome.NotServing::new);
            if (!(outcome instanceof Outcome.Behind<T>) || left.isZero()) {
                return outcome;
            }
            left = refreshes().await(seen, left);
        }
    }

    private static <T> Outcome<T> outcome(
            Snapshot snapshot, @Nullable Position covered, Look<T> look) throws IOException {
        if (covered != null) {
            if (!covered.topicId().equals(snapshot.position().topicId())) {
                return new Outcome.OtherTopic<>();
            }
            if (!snapshot.position().covers(covered)) {
                return new Outcome.Behind<>();
            }
        }
        return new Outcome.Known<>(look.at(snapshot));
    }
}
