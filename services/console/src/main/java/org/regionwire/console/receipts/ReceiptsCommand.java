package org.regionwire.console.receipts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.KeyedTopic;
import org.regionwire.console.partners.PartnerTopic;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.Partner;
import org.regionwire.schemas.Receipt;
import org.regionwire.schemas.catalogue.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who has taken down what was recalled, and who has not. */
@Command(
        name = "receipts",
        description = {
            "For each recall, which partners have acknowledged it and which have not.",
            "Exit code 3 when a receipt is missing."
        })
public final class ReceiptsCommand implements Callable<Integer> {

    private static final KeyedTopic<Receipt> RECEIPTS =
            new KeyedTopic<>(Topics.RECEIPTS, Receipt.class);

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();

    @Parameters(
            arity = "0..1",
            paramLabel = "URI",
            description = "Of one article; without it, all recalls of the time.")
    private @Nullable String uri;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Recalls since then: 2026-01-31T08:00:00Z, or PT2H for two hours ago (default:"
                            + " seven days ago; of one article, always).")
    private @Nullable Instant since;

    @Option(names = "--missing", description = "Only recalls that somebody has not acknowledged.")
    private boolean missing;

    @Override
    public Integer call() {
        Instant now = InstantSource.system().instant();
        // Partners first: whoever is read with a recall was a partner before it was looked for.
        Collection<Partner> partners =
                PartnerTopic.TOPIC.read(connection, terminal::progress).values();
        List<Recall> recalls = RecallSearch.since(start(now), uri, connection, terminal::progress);
        Map<String, Receipt> receipts = RECEIPTS.read(connection, terminal::progress);
        List<Owing> all =
                recalls.stream()
                        .map(recall -> Owing.of(recall, partners, receipts))
                        .filter(owing -> !missing || owing.isMissing())
                        .toList();
        terminal.answer(all, () -> print(all, now));
        return all.stream().anyMatch(Owing::isMissing)
                ? ExitCode.NOT_AS_IT_SHOULD_BE
                : ExitCode.DONE;
    }

    private Instant start(Instant now) {
        if (since != null) {
            return since;
        }
        return uri == null ? now.minus(Duration.ofDays(7)) : Instant.EPOCH;
    }

    private void print(List<Owing> all, Instant now) {
        if (all.isEmpty()) {
            terminal.line(missing ? "no receipt is missing" : "nothing was recalled");
        }
        for (Owing owing : all) {
            Recall recall = owing.recall();
            terminal.line(
                    "%s %s at %s as version %d",
                    recall.uri(), recall.status(), recall.at(), recall.version());
            if (owing.answers().isEmpty()) {
                terminal.line("  no partner takes a feed that it stood in");
            }
            owing.answers().forEach(answer -> print(answer, recall, now));
        }
    }

    private void print(Owing.Answer answer, Recall recall, Instant now) {
        Instant at = answer.acknowledgedAt();
        if (at != null) {
            terminal.line("  %-16s acknowledged after %s", answer.partner(), took(recall.at(), at));
        } else {
            terminal.line(
                    "  %-16s MISSING for %s; %s%s",
                    answer.partner(),
                    took(recall.at(), now),
                    answer.name(),
                    answer.contact() == null ? "" : ", contact: " + answer.contact());
        }
    }

    /** Clocks of two machines: never less than nothing. */
    private static Duration took(Instant from, Instant until) {
        Duration took = Duration.between(from, until).truncatedTo(ChronoUnit.SECONDS);
        return took.isNegative() ? Duration.ZERO : took;
    }
}
