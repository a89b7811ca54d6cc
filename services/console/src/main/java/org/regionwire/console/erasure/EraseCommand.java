package org.regionwire.console.erasure;

import java.io.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.rulings.DecidedOptions;
import org.regionwire.console.rulings.EraseRuling;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes an article away: from readers, and from every topic. */
@Command(
        name = "erase",
        description = {
            "Take an article's text out of every topic, for good, and look whether it is gone.",
            "It is canceled first. A page's original goes as a whole; its other articles stay. The"
                    + " topics concerned are compacted meanwhile: of older revisions of other articles"
                    + " only the newest stays. One at a time; broken off, the settings of the topics"
                    + " are put back, and a second call goes on."
        })
public final class EraseCommand implements Callable<Integer> {

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();
    @Mixin private DecidedOptions decided = new DecidedOptions();

    @Option(names = "--dry-run", description = "Say what would go, and do nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "Longest wait for the stages, and then for the broker (default: 300).")
    private int seconds;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        if (decided.uri().isBlank() || decided.by().isBlank()) {
            throw terminal.calledWrongly("say which article, its uri, and who decides: --by NAME");
        }
        try (Erasure erasure = new Erasure(connection, terminal::progress, decided.uri())) {
            terminal.progress("looks through the topics");
            Findings before = erasure.look();
            requireThatItCanBeDone(before, erasure.lettersInTheWay(before));
            Report plan =
                    Report.of(
                            decided.uri(), Report.State.PLANNED, "Nothing was done.", before, null);
            if (!dryRun) {
                confirm(plan);
            }
            Report report = dryRun ? plan : erase(erasure, before);
            terminal.answer(report, () -> report.print(terminal));
            return report.state() == Report.State.UNFINISHED
                    ? ExitCode.NOT_AS_IT_SHOULD_BE
                    : ExitCode.DONE;
        }
    }

    private Report erase(Erasure erasure, Findings before)
            throws InterruptedException, ExecutionException {
        Duration patience = Duration.ofSeconds(seconds);
        Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        EraseRuling.Ruled ruled =
                new EraseRuling(connection, terminal::progress)
                        .write(decided.uri(), now, decided.by(), decided.reason(), patience);
        terminal.progress(ruled.sentence());
        if (!ruled.isShown()) {
            return unfinished(ruled.sentence(), before, before);
        }
        List<String> behind = erasure.awaitStages(patience);
        if (!behind.isEmpty()) {
            String who = String.join(", ", behind);
            return unfinished("Canceled, but nothing is erased yet: " + who, before, before);
        }
        Findings found = erasure.look();
        if (!found.isClean()) {
            erasure.purge(found, patience);
            found = erasure.look();
        }
        return found.isClean()
                ? Report.of(
                        decided.uri(),
                        Report.State.ERASED,
                        "Looked through these topics: no text of %s is left."
                                .formatted(decided.uri()),
                        before,
                        found)
                : unfinished("Not all is gone yet: call it again.", before, found);
    }

    private Report unfinished(String sentence, Findings before, Findings left) {
        return Report.of(decided.uri(), Report.State.UNFINISHED, sentence, before, left);
    }

    private void requireThatItCanBeDone(Findings findings, List<DeadLetter> inTheWay) {
        if (!findings.isKnown()) {
            throw new IllegalStateException(
                    "no topic has " + decided.uri() + ": is the uri right?");
        }
        if (!inTheWay.isEmpty()) {
            throw new IllegalStateException(
                    "redrive or drop these dead letters first, they would be lost: "
                            + inTheWay.stream()
                                    .map(letter -> letter.place().toString())
                                    .collect(Collectors.joining(" ")));
        }
    }

    private void confirm(Report plan) {
        if (yes) {
            return;
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw terminal.calledWrongly("nobody is there to be asked: --yes, or --dry-run first");
        }
        plan.print(terminal);
        if (!"yes".equals(console.readLine("Erase it for ever? Write yes: "))) {
            throw new IllegalStateException("nothing was done");
        }
    }
}
