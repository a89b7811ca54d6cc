package org.regionwire.console.deadletters;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.connection.TopicValues;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Dead letters of all stages. */
@Command(
        name = "dead-letters",
        description = "See what could not be handled, and send it back, park it or drop it.",
        synopsisSubcommandLabel = "COMMAND")
public final class DeadLettersCommand {

    @Command(name = "list", description = "List letters that wait for somebody, oldest first.")
    int list(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Mixin SelectionOptions which,
            @Option(names = "--all", description = "List those that somebody has handled, too.")
                    boolean all) {
        try (TopicReader reader = new TopicReader(connection, terminal::progress)) {
            List<DeadLetter> letters =
                    new DeadLetterTopics(reader)
                            .find(which.selection(all)).stream().map(Letter::says).toList();
            terminal.answer(
                    letters,
                    () -> {
                        letters.forEach(letter -> Printing.line(terminal, letter));
                        terminal.line("%d dead letters.", letters.size());
                    });
        }
        return ExitCode.DONE;
    }

    @Command(name = "show", description = "Show letters whole: headers, and the decoded record.")
    int show(
            @Mixin Connection connection, @Mixin Terminal terminal, @Mixin SelectionOptions which) {
        try (TopicReader reader = new TopicReader(connection, terminal::progress)) {
            TopicValues values = new TopicValues(connection.schemas());
            List<LetterContent> letters =
                    new DeadLetterTopics(reader)
                            .find(required(terminal, which, true)).stream()
                                    .map(letter -> LetterContent.of(letter, values))
                                    .toList();
            terminal.answer(
                    letters, () -> letters.forEach(letter -> Printing.whole(terminal, letter)));
            return letters.isEmpty() ? ExitCode.NOT_AS_IT_SHOULD_BE : ExitCode.DONE;
        }
    }

    @Command(
            name = "redrive",
            description = {
                "Send the records back to where they came from, byte for byte, and remember it.",
                "An older revision never replaces a newer one: the gate sees to that."
            })
    int redrive(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Mixin SelectionOptions which,
            @Mixin HandlingOptions how,
            @Option(
                            names = "--max-redrives",
                            paramLabel = "N",
                            defaultValue = "3",
                            description =
                                    "Refuse a record that was sent back so often (default: 3).")
                    int maxRedrives,
            @Option(
                            names = "--force",
                            description =
                                    "Send back also what died too often or was handled already.")
                    boolean force) {
        Guard guard = new LoopGuard(maxRedrives, force, DeadLetterTopics.names());
        return handle(connection, terminal, which, how, Handling.How.REDRIVEN, guard);
    }

    @Command(name = "park", description = "Keep letters for later: list then hides them.")
    int park(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Mixin SelectionOptions which,
            @Mixin HandlingOptions how) {
        return handle(connection, terminal, which, how, Handling.How.PARKED, _ -> Optional.empty());
    }

    @Command(name = "drop", description = "Give letters up: list hides them, redrive refuses them.")
    int drop(
            @Mixin Connection connection,
            @Mixin Terminal terminal,
            @Mixin SelectionOptions which,
            @Mixin HandlingOptions how) {
        return handle(
                connection, terminal, which, how, Handling.How.DROPPED, _ -> Optional.empty());
    }

    private static int handle(
            Connection connection,
            Terminal terminal,
            SelectionOptions which,
            HandlingOptions options,
            Handling.How how,
            Guard guard) {
        Selection selection = required(terminal, which, false);
        Instant now = InstantSource.system().instant();
        Handling handling = new Handling(how, options.by, now, options.reason);
        Done done =
                new LetterDesk(connection, terminal::progress)
                        .handle(selection, handling, guard, options.limit, options.dryRun);
        terminal.answer(done, () -> Printing.done(terminal, done));
        return done.isWhatWasAsked() ? ExitCode.DONE : ExitCode.NOT_AS_IT_SHOULD_BE;
    }

    private static Selection required(Terminal terminal, SelectionOptions which, boolean handled) {
        Selection selection = which.selection(handled);
        if (selection.isEverything()) {
            throw terminal.calledWrongly(
                    "say which letters: by place, or by --topic, --cause, --uri or --since");
        }
        return selection;
    }
}
