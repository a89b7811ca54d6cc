package org.regionwire.benchmarks.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.regionwire.benchmarks.measuring.Watching;
import org.regionwire.benchmarks.report.Figure;

/**
 * How many articles does one instance of each service carry? Every service works alone: the pages
 * are posted while the others are stopped, then each in turn works off what waits for it.
 */
public final class Stages {

    private static final String INGEST = "ingest";
    private static final String UNIT = "articles/s";
    private static final String READ_BY_STAGE = "regionwire_stage_records_total";
    private static final String READ_BY_GATE = "regionwire_gate_records_total";

    /**
     * An instance and the counters that tell of it.
     *
     * @param done shows the number of articles when all are through
     * @param counted grows meanwhile
     */
    private record Part(String instance, String done, String counted) {}

    /** In the order of the flow. A view shows nothing until it has caught up with the topic. */
    private static final List<Part> PARTS =
            List.of(
                    new Part("enrichment", READ_BY_STAGE, READ_BY_STAGE),
                    new Part("categorization", READ_BY_STAGE, READ_BY_STAGE),
                    new Part("gate", READ_BY_GATE, READ_BY_GATE),
                    new Part("view", Bench.VIEW_SHOWS, "regionwire_view_position"));

    private Stages() {}

    /**
     * Two figures for each service.
     *
     * @param articles about how many; a fifth of them are pages
     * @param connections that post at the same time
     */
    public static List<Figure> measure(Path folder, int articles, int connections) {
        List<Figure> figures = new ArrayList<>();
        try (var bench = Bench.start(folder, "gate=1,view=1")) {
            PARTS.forEach(part -> bench.stop(part.instance()));
            long taken = ingest(bench, articles, connections, figures);
            for (Part part : PARTS) {
                bench.say("%s works off %d articles".formatted(part.instance(), taken));
                List<Seen> seen = bench.drain(part.instance(), taken, part.done(), part.counted());
                add(figures, part.instance(), seen);
                bench.stop(part.instance());
            }
        }
        return figures;
    }

    private static void add(List<Figure> figures, String instance, List<Seen> seen) {
        figures.add(new Figure(instance + " alone", Seen.perSecond(seen), UNIT));
        figures.add(
                new Figure(
                        instance + ", of one core's time",
                        Seen.perCoreSecond(seen),
                        "articles/core-s"));
    }

    private static long ingest(Bench bench, int articles, int connections, List<Figure> figures) {
        bench.say("ingest takes %d articles".formatted(articles));
        AtomicInteger taken = new AtomicInteger();
        var posting =
                CompletableFuture.supplyAsync(
                        () ->
                                bench.posting(Bench.ARTICLES_PER_PAGE)
                                        .post(
                                                articles / Bench.ARTICLES_PER_PAGE,
                                                connections,
                                                taken::set));
        List<Seen> seen =
                Watching.until(
                        _ -> posting.isDone(),
                        () -> bench.look(INGEST, "", "").withCount(taken.get()));
        add(figures, INGEST, seen);
        return posting.join();
    }
}
