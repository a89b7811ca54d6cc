package org.regionwire.console.rulings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all decisions have on the command line, and how they are carried out. */
final class RulingOptions {

    /** The answer in JSON. */
    record Answer(
            String uri,
            String decision,
            Instant at,
            String outcome,
            String sentence,
            Object details) {}

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();
    @Mixin private DecidedOptions decided = new DecidedOptions();

    @Option(
            names = "--public-note",
            paramLabel = "SENTENCE",
            description = "What readers are told.")
    private @Nullable String publicNote;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait until it shows (default: 10).")
    private int seconds;

    /** Writes the decision, waits, and says what came of it. */
    int carryOut(Decision.Kind kind, List<String> regions, List<String> subjects)
            throws InterruptedException {
        Instant at = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision;
        try {
            decision =
                    new Decision(
                            kind,
                            decided.uri(),
                            at,
                            decided.by(),
                            decided.reason(),
                            publicNote,
                            regions,
                            subjects);
        } catch (IllegalArgumentException e) {
            throw terminal.calledWrongly(String.valueOf(e.getMessage()));
        }
        Consumer<String> progress = terminal::progress;
        Outcome outcome =
                new RulingTopic(connection, progress).write(decision, Duration.ofSeconds(seconds));
        String sentence = Sentences.of(decision, outcome);
        terminal.answer(
                new Answer(
                        decided.uri(),
                        kind.name().toLowerCase(Locale.ROOT),
                        at,
                        outcome.getClass().getSimpleName(),
                        sentence,
                        outcome),
                () -> terminal.line("%s", sentence));
        return switch (outcome) {
            case Outcome.Shown _, Outcome.NothingToChange _ -> ExitCode.DONE;
            case Outcome.Dead _, Outcome.Waiting _ -> ExitCode.NOT_AS_IT_SHOULD_BE;
        };
    }
}
