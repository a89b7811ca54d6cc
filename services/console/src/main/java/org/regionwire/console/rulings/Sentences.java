package org.regionwire.console.rulings;

import java.util.Locale;

/** Outcomes in words. */
final class Sentences {

    private Sentences() {}

    static String of(Decision decision, Outcome outcome) {
        String uri = decision.uri();
        return switch (outcome) {
            case Outcome.Shown(var standing, var after) ->
                    "%s is %s as version %d, seen after %.1f s"
                            .formatted(
                                    uri,
                                    standing.status(),
                                    standing.version(),
                                    after.toMillis() / 1000.0);
            case Outcome.NothingToChange(var standing) ->
                    standing == null
                            ? "%s has not been published; the gate remembers the %s"
                                    .formatted(uri, word(decision))
                            : "%s stays %s as version %d; the gate remembers the %s"
                                    .formatted(
                                            uri,
                                            standing.status(),
                                            standing.version(),
                                            word(decision));
            case Outcome.Dead(var cause) ->
                    "the gate cannot handle the %s of %s: %s".formatted(word(decision), uri, cause);
            case Outcome.Waiting(var waited) ->
                    ("the %s of %s is written, but after %d s the gate has not taken it:"
                                    + " is feed-publisher running?")
                            .formatted(word(decision), uri, waited.toSeconds());
        };
    }

    private static String word(Decision decision) {
        return decision.kind().name().toLowerCase(Locale.ROOT);
    }
}
