package org.regionwire.publisher.changes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.Event;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Portion;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.view.Window;

/** Keeps what it is told of a section, and a cursor. */
final class Partner {

    private final @Nullable Section section;
    private final Set<RecordAt> told = new HashSet<>();
    private final Map<String, String> states = new TreeMap<>();
    private Position cursor;

    Partner(@Nullable Section section, Position start) {
        this.section = section;
        this.cursor = start;
    }

    /**
     * Asks once, and breaks off.
     *
     * @param asked events at most
     * @param taken events that it takes of those, at most; then it forgets what else came
     * @return whether it has all that there was
     */
    boolean read(ArticleIndex index, int asked, int taken) throws IOException {
        // By turns, as one that asks alone and as one of many.
        Events events = told.size() % 2 == 0 ? alone(index, asked) : shared(index, asked);
        assertThat(events.all()).hasSizeLessThanOrEqualTo(asked);
        List<Event> first = events.all().subList(0, Math.min(taken, events.all().size()));
        for (Event event : first) {
            take(event);
            keep(events.after(event));
        }
        boolean broken = first.size() < events.all().size();
        if (!broken) {
            keep(events.upTo());
        }
        return events.whole() && !broken;
    }

    private Events alone(ArticleIndex index, int asked) throws IOException {
        Position since = cursor;
        return index.look(snapshot -> snapshot.events(section, since, portion(asked)));
    }

    private Events shared(ArticleIndex index, int asked) throws IOException {
        View view = new View();
        view.serve(index);
        try {
            return ((Outcome.Known<Events>) new News(view).events(section, cursor, portion(asked)))
                    .answer();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Portion portion(int events) {
        return new Portion(events, Long.MAX_VALUE);
    }

    void readAll(ArticleIndex index) throws IOException {
        while (!read(index, 3, 3)) {
            // On with it.
        }
    }

    private void keep(Position position) {
        cursor = Cursor.read(Cursor.text(position)).orElseThrow();
    }

    private void take(Event event) {
        assertThat(told.add(event.at())).as("told once: %s", event).isTrue();
        switch (event) {
            case Event.Here(_, Window.Listed(Article article, _), _) ->
                    states.put(article.uri(), article.version() + "\nusable");
            case Event.Gone(_, String uri, Integer version, String why) when version != null ->
                    states.put(uri, version + "\n" + why);
            case Event.Gone gone -> states.remove(gone.uri());
        }
    }

    @Nullable Section section() {
        return section;
    }

    Map<String, String> states() {
        return states;
    }

    Position cursor() {
        return cursor;
    }

    /** As the documents for partners say, without those that have changed since. */
    String hash(List<String> changed) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<String, String> each : states.entrySet()) {
            if (!changed.contains(each.getKey())) {
                sum = sum.xor(sha256(each.getKey() + "\n" + each.getValue()));
            }
        }
        return "%064x".formatted(sum);
    }

    private static BigInteger sha256(String text) {
        try {
            return new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
