package org.regionwire.console.whereabouts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.DocumentCuts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where an article is. */
@Command(
        name = "where",
        description = {
            "Say where an article is, in which version, and what it waits for.",
            "For a document: where each of its articles is. Exit code 3 while one of them waits,"
                    + " is dead or is unknown."
        })
public final class WhereCommand implements Callable<Integer> {

    /**
     * The answer.
     *
     * @param document uri, when it is one
     */
    record Answer(@Nullable String document, List<Position> articles) {}

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();

    @Parameters(paramLabel = "URI", description = "An article or a document.")
    private String uri = "";

    @Option(names = "--trail", description = "Print every record of the article, too.")
    private boolean trail;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        try (TopicReader reader = new TopicReader(connection, terminal::progress);
                Admin admin = connection.admin()) {
            WireSearch search = new WireSearch(reader, connection.schemas());
            Optional<DocumentCuts> document = search.document(uri);
            List<String> uris =
                    document.map(d -> d.getArticles().stream().map(CutArticle::getUri).toList())
                            .orElse(List.of(uri));
            // Asked before the topics are read: what was handled meanwhile shows further on.
            StageGroups groups = new StageGroups(admin);
            List<Position> positions =
                    search.articles(uris).stream()
                            .map(found -> Whereabouts.of(found, groups::reading))
                            .toList();
            terminal.answer(
                    new Answer(document.isPresent() ? uri : null, positions),
                    () -> {
                        document.ifPresent(this::print);
                        positions.forEach(this::print);
                    });
            return positions.stream().allMatch(p -> p.state().isSettled())
                    ? ExitCode.DONE
                    : ExitCode.NOT_AS_IT_SHOULD_BE;
        }
    }

    private void print(DocumentCuts document) {
        terminal.line(
                "document %s of %s, taken at %s: %d articles",
                document.getUri(),
                document.getProvider(),
                document.getAcceptedAt(),
                document.getArticles().size());
    }

    private void print(Position position) {
        terminal.line("%s  %s", position.uri(), position.sentence());
        if (position.place() != null) {
            terminal.line("    at %s", position.place());
        }
        if (!trail) {
            return;
        }
        for (Sighting sighting : position.trail().sightings()) {
            terminal.line(
                    "    %-12s %s  revision %d  %s%s",
                    sighting.stage().name().toLowerCase(Locale.ROOT),
                    sighting.at(),
                    sighting.revision(),
                    sighting.place(),
                    sighting.version() == null
                            ? ""
                            : "  version %d %s".formatted(sighting.version(), sighting.status()));
        }
        for (DeadLetter letter : position.trail().deadLetters()) {
            terminal.line(
                    "    %-12s %s  %s  %s", "dead", letter.at(), letter.place(), letter.cause());
        }
        RulingSeen ruling = position.trail().ruling();
        if (ruling != null) {
            terminal.line(
                    "    %-12s %s  %s by %s", "ruling", ruling.at(), ruling.kind(), ruling.by());
        }
    }
}
