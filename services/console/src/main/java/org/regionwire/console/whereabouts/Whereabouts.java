package org.regionwire.console.whereabouts;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.deadletters.Handling;
import org.regionwire.console.whereabouts.Position.State;

/** From what the topics have of an article to where it is and why it waits. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * @param reading how far the service behind a sighting has read
     */
    static Position of(Trail trail, Function<Sighting, Reading> reading) {
        Optional<Sighting> published = published(trail);
        Optional<Sighting> furthest = furthest(trail);
        Optional<DeadLetter> dead = dead(trail, furthest);
        if (published.isPresent() && isDone(published.get(), furthest, dead)) {
            return shown(trail, published.get());
        }
        if (dead.isPresent()) {
            return dead(trail, dead.get(), published);
        }
        return furthest.map(
                        sighting -> underway(trail, sighting, reading.apply(sighting), published))
                .orElseGet(() -> nowhere(trail));
    }

    private static Optional<Sighting> published(Trail trail) {
        return trail.sightings().stream()
                .filter(s -> s.stage() == Stage.PUBLISHED)
                .reduce((_, last) -> last);
    }

    /** The newest revision's record that is furthest on the way to the gate. */
    private static Optional<Sighting> furthest(Trail trail) {
        return trail.sightings().stream()
                .filter(s -> s.stage() != Stage.PUBLISHED)
                .max(
                        Sighting.BY_REVISION
                                .thenComparing(Sighting::stage)
                                .thenComparing(s -> s.place().offset()));
    }

    /** The latest letter about the newest revision, unless that came through all the same. */
    private static Optional<DeadLetter> dead(Trail trail, Optional<Sighting> furthest) {
        return trail.deadLetters().stream()
                .filter(letter -> !isRedriven(letter))
                .filter(letter -> furthest.isEmpty() || stopped(letter, furthest.get()))
                .max(Comparator.comparing(DeadLetter::at));
    }

    private static boolean stopped(DeadLetter letter, Sighting furthest) {
        Long revision = letter.revision();
        boolean ofTheNewest = revision == null || revision >= furthest.revision();
        return ofTheNewest
                && letter.origin() != null
                && letter.origin().topic().equals(furthest.stage().topic());
    }

    private static boolean isRedriven(DeadLetter letter) {
        Handling handling = letter.handling();
        return handling != null && handling.how() == Handling.How.REDRIVEN;
    }

    private static boolean isDone(
            Sighting published, Optional<Sighting> furthest, Optional<DeadLetter> dead) {
        if ("canceled".equals(published.status())) {
            return true;
        }
        return dead.isEmpty()
                && furthest.map(s -> Sighting.BY_REVISION.compare(published, s) >= 0).orElse(true);
    }

    private static Position shown(Trail trail, Sighting published) {
        String status = String.valueOf(published.status());
        State state =
                switch (status) {
                    case "usable" -> State.RELEASED;
                    case "canceled" -> State.CANCELED;
                    case "erased" -> State.ERASED;
                    default -> State.WITHHELD;
                };
        RulingSeen ruling = trail.ruling();
        String why =
                state == State.RELEASED || ruling == null
                        ? ""
                        : "; last ruling: %s by %s at %s%s"
                                .formatted(
                                        ruling.kind(),
                                        ruling.by(),
                                        ruling.at(),
                                        ruling.reason() == null ? "" : ", " + ruling.reason());
        String sentence =
                state == State.RELEASED
                        ? "released as version " + published.version()
                        : "%s since version %d%s".formatted(status, published.version(), why);
        return new Position(
                trail.uri(), state, published.place(), published.version(), sentence, trail);
    }

    private static Position dead(Trail trail, DeadLetter letter, Optional<Sighting> published) {
        Handling handling = letter.handling();
        String next =
                handling == null
                        ? "regionwire dead-letters redrive " + letter.place()
                        : "%s by %s at %s".formatted(handling.how(), handling.by(), handling.at());
        return new Position(
                trail.uri(),
                State.DEAD,
                letter.place(),
                version(published),
                "%s could not handle it: %s (%s)%s"
                        .formatted(letter.service(), letter.cause(), next, still(published)),
                trail);
    }

    private static Position underway(
            Trail trail, Sighting furthest, Reading reading, Optional<Sighting> published) {
        String reader = furthest.stage().reader();
        long before = furthest.place().offset() - reading.next();
        if (before >= 0) {
            String why =
                    reading.instances() == 0
                            ? "%s is not running".formatted(reader)
                            : before == 0
                                    ? "it is the next one"
                                    : "%,d records are before it".formatted(before);
            return new Position(
                    trail.uri(),
                    State.WAITING,
                    furthest.place(),
                    version(published),
                    "waits for %s: %s%s".formatted(reader, why, still(published)),
                    trail);
        }
        if (furthest.stage() != Stage.CATEGORIZED) {
            return new Position(
                    trail.uri(),
                    State.WAITING,
                    furthest.place(),
                    version(published),
                    "%s has just handled it: ask again".formatted(reader),
                    trail);
        }
        return published
                .map(shown -> unchanged(trail, shown, furthest))
                .orElseGet(() -> held(trail, furthest));
    }

    private static Position unchanged(Trail trail, Sighting published, Sighting newest) {
        Position shown = shown(trail, published);
        return new Position(
                shown.uri(),
                shown.state(),
                shown.place(),
                shown.version(),
                "%s; its newest revision%s changed nothing that is seen"
                        .formatted(shown.sentence(), reason(newest, " (%s)", "")),
                trail);
    }

    private static Position held(Trail trail, Sighting furthest) {
        RulingSeen ruling = trail.ruling();
        return new Position(
                trail.uri(),
                State.HELD,
                furthest.place(),
                null,
                ruling == null
                        ? "the gate holds it back"
                                + reason(furthest, ": %s", ": embargo, expiry or rights")
                        : "the gate holds it back; last ruling: %s by %s at %s"
                                .formatted(ruling.kind(), ruling.by(), ruling.at()),
                trail);
    }

    /** What the article itself says that may be why. */
    private static String reason(Sighting sighting, String form, String otherwise) {
        String words = sighting.terms().inWords();
        return words.isEmpty() ? otherwise : form.formatted(words);
    }

    private static Position nowhere(Trail trail) {
        return new Position(
                trail.uri(),
                State.UNKNOWN,
                null,
                null,
                trail.ruling() == null
                        ? "no topic has it: was it published, is the uri right?"
                        : "there is a ruling (%s), and no article".formatted(trail.ruling().kind()),
                trail);
    }

    private static @Nullable Integer version(Optional<Sighting> published) {
        return published.map(Sighting::version).orElse(null);
    }

    private static String still(Optional<Sighting> published) {
        return published
                .map(p -> "; meanwhile version %d is %s".formatted(p.version(), p.status()))
                .orElse("");
    }
}
