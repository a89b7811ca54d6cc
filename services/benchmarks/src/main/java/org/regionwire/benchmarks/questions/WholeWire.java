package org.regionwire.benchmarks.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.regionwire.benchmarks.measuring.Rate;
import org.regionwire.benchmarks.measuring.Watching;
import org.regionwire.benchmarks.report.Figure;

/** How many articles does the standalone carry from the page to the feed, all on this machine? */
public final class WholeWire {

    private static final String UNIT = "articles/s";
    private static final String PUBLISHER = "feed-publisher";

    private WholeWire() {}

    /**
     * What ingest took in and what feeds showed.
     *
     * @param articles about how many; a fifth of them are pages
     * @param connections that post at the same time
     */
    public static List<Figure> measure(Path folder, int articles, int connections) {
        try (var bench = Bench.start(folder, "")) {
            bench.say("posting %d articles".formatted(articles));
            List<Rate.Sample> posted = new CopyOnWriteArrayList<>();
            var posting =
                    CompletableFuture.supplyAsync(
                            () ->
                                    bench.posting(Bench.ARTICLES_PER_PAGE)
                                            .post(
                                                    articles / Bench.ARTICLES_PER_PAGE,
                                                    connections,
                                                    sum -> posted.add(sample(sum))));
            List<Seen> seen =
                    Watching.until(
                            now -> posting.isDone() && now.done() >= posting.join(),
                            () -> bench.look(PUBLISHER, Bench.VIEW_SHOWS, Bench.VIEW_SHOWS));
            return List.of(
                    new Figure("taken in", Rate.perSecond(posted, posting.join()), UNIT),
                    new Figure("seen in feeds", Seen.perSecond(seen), UNIT));
        }
    }

    private static Rate.Sample sample(int articles) {
        return new Rate.Sample(System.nanoTime(), articles);
    }
}
