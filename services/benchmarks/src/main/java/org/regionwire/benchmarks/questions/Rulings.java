package org.regionwire.benchmarks.questions;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.regionwire.benchmarks.load.Posting;
import org.regionwire.benchmarks.measuring.Percentiles;
import org.regionwire.benchmarks.report.Figure;

/**
 * How long does it take from an operator's command until no view shows the article any more, or
 * each does again? Two views, whose pages of the article are asked every five milliseconds.
 */
public final class Rulings {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WARM_UP = 10;
    private static final int OK = 200;

    /** In the order in which each article meets them. */
    private enum Kind {
        WITHHOLD(false),
        LIFT(true),
        KILL(false);

        private final boolean shown;

        Kind(boolean shown) {
            this.shown = shown;
        }
    }

    private Rulings() {}

    /**
     * @param articles each is withheld, lifted and killed
     */
    public static List<Figure> measure(Path folder, int articles) {
        try (var bench = Bench.start(folder, "gate=1,view=2")) {
            Posting single = bench.posting(1);
            bench.say("warming up");
            rule(bench, single, WARM_UP);
            bench.say("%d articles are withheld, lifted and killed".formatted(articles));
            List<Figure> figures = new ArrayList<>();
            rule(bench, single, articles)
                    .forEach((kind, measured) -> figures.addAll(figures(kind, measured)));
            return figures;
        }
    }

    private static List<Figure> figures(Kind kind, List<Duration> measured) {
        String command = kind.name().toLowerCase(Locale.ROOT);
        var percentiles = Percentiles.of(measured);
        return List.of(
                new Figure(command + ", half within", percentiles.at(50).toMillis(), "ms"),
                new Figure(command + ", longest", percentiles.at(100).toMillis(), "ms"));
    }

    private static Map<Kind, List<Duration>> rule(Bench bench, Posting single, int articles) {
        Map<Kind, List<Duration>> measured = new EnumMap<>(Kind.class);
        for (int i = 0; i < articles; i++) {
            String uri = single.one().getFirst();
            await(bench, uri, true);
            for (Kind kind : Kind.values()) {
                measured.computeIfAbsent(kind, _ -> new ArrayList<>()).add(one(bench, kind, uri));
            }
        }
        return measured;
    }

    /** From calling the command, which connects, sends and waits for the gate's answer. */
    private static Duration one(Bench bench, Kind kind, String uri) {
        String command = kind.name().toLowerCase(Locale.ROOT);
        long called = System.nanoTime();
        var calling = CompletableFuture.runAsync(() -> bench.console(command, uri));
        await(bench, uri, kind.shown);
        Duration took = Duration.ofNanos(System.nanoTime() - called);
        calling.join();
        return took;
    }

    private static void await(Bench bench, String uri, boolean shown) {
        long from = System.nanoTime();
        List<URI> pages =
                bench.addressesOf("view").stream()
                        .map(view -> view.resolve("/articles/" + uri))
                        .toList();
        while (!pages.stream().allMatch(page -> bench.client().at(page).status() == OK == shown)) {
            if (System.nanoTime() - from > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "%s was not %s within %s"
                                .formatted(uri, shown ? "shown" : "taken down", PATIENCE));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
