package org.regionwire.publisher.changes;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Look;
import org.regionwire.publisher.view.Portion;
import org.regionwire.publisher.view.Proof;
import org.regionwire.publisher.view.Refreshes;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;

/**
 * Asks the view what has changed. A view that is behind a cursor is waited for, for two seconds.
 */
public final class News {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Portion ANY = new Portion(1, 1);

    private final View view;
    private final Recent recent = new Recent();
    private final Proofs proofs = new Proofs();

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
    public Outcome<Events> events(
            @Nullable Section section, @Nullable Position since, Portion portion)
            throws IOException, InterruptedException {
        return ask(since, snapshot -> events(snapshot, section, since, portion));
    }

    private Events events(
            Snapshot snapshot, @Nullable Section section, @Nullable Position since, Portion portion)
            throws IOException {
        if (since == null) {
            return snapshot.events(section, snapshot.start(), portion);
        }
        Optional<Events> shared = recent.events(snapshot, section, since, portion);
        return shared.isPresent() ? shared.get() : snapshot.events(section, since, portion);
    }

    /**
     * Waits until something has changed, or as long as it may.
     *
     * @param section null for all articles
     * @param connections the one of who waits is among them
     * @return up to where nothing has: ask from there
     */
    public @Nullable Position awaited(
            @Nullable Section section,
            @Nullable Position since,
            Duration wait,
            Connections connections)
            throws IOException, InterruptedException {
        Duration left = wait;
        @Nullable Position from = since;
        while (!left.isZero()) {
            long seen = refreshes().count();
            @Nullable Position asked = from;
            if (!(ask(asked, snapshot -> quiet(snapshot, section, asked))
                            instanceof Outcome.Known<Optional<Position>>(var quiet))
                    || quiet.isEmpty()
                    || !connections.rest(Connections.REST)) {
                return from;
            }
            from = quiet.get();
            left = refreshes().await(seen, Connections.rested(left));
        }
        return from;
    }

    /** Up to where nothing has changed; empty when something has. */
    private Optional<Position> quiet(
            Snapshot snapshot, @Nullable Section section, @Nullable Position since)
            throws IOException {
        Position from = since == null ? snapshot.start() : since;
        Optional<Boolean> anything = recent.isAnything(snapshot, section, from);
        boolean quiet =
                anything.isPresent()
                        ? !anything.get()
                        : snapshot.events(section, from, ANY).all().isEmpty();
        return quiet ? Optional.of(snapshot.position()) : Optional.empty();
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
                    ask(until, snapshot -> proofs.of(snapshot, section, since, until, most));
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
