package org.regionwire.benchmarks.questions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.regionwire.benchmarks.load.Posting;
import org.regionwire.benchmarks.measuring.Percentiles;
import org.regionwire.benchmarks.report.Figure;

/**
 * How long does it take from sending a page until a reader can open its article? A probe is a page
 * of one article; its address is asked every five milliseconds until it is there.
 */
public final class Latency {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WARM_UP = 40;

    private Latency() {}

    /**
     * The figures of a wire that has nothing else to do, then of one that has.
     *
     * @param probes of each state
     * @param load articles a second that are posted beside the probes under load
     */
    public static List<Figure> measure(Path folder, int probes, int load) {
        try (var bench = Bench.start(folder, "")) {
            Posting single = bench.posting(1);
            bench.say("warming up");
            probe(bench, single, WARM_UP);
            bench.say("%d probes while nothing else comes".formatted(probes));
            List<Figure> figures = new ArrayList<>(figures("quiet", bench, single, probes));
            bench.say("%d probes beside %d articles/s".formatted(probes, load));
            try (var beside = posting(bench, load)) {
                probe(bench, single, WARM_UP);
                figures.addAll(figures("at %d articles/s".formatted(load), bench, single, probes));
                beside.shutdownNow();
            }
            return figures;
        }
    }

    private static List<Figure> figures(String state, Bench bench, Posting single, int probes) {
        Refreshes before = Refreshes.of(bench);
        Percentiles measured = probe(bench, single, probes);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(state + ", half within", measured.at(50).toMillis(), "ms"));
        figures.add(new Figure(state + ", 99 of 100 within", measured.at(99).toMillis(), "ms"));
        figures.add(new Figure(state + ", longest", measured.at(100).toMillis(), "ms"));
        figures.addAll(Refreshes.of(bench).figures(state, before));
        return figures;
    }

    private static ScheduledExecutorService posting(Bench bench, int load) {
        Posting pages = bench.posting(Bench.ARTICLES_PER_PAGE);
        long nanosPerPage = TimeUnit.SECONDS.toNanos(Bench.ARTICLES_PER_PAGE) / load;
        var posting = Executors.newSingleThreadScheduledExecutor();
        var hands = Executors.newVirtualThreadPerTaskExecutor();
        var _ =
                posting.scheduleAtFixedRate(
                        () -> hands.execute(pages::one), 0, nanosPerPage, TimeUnit.NANOSECONDS);
        return posting;
    }

    /** Sends a probe every quarter of a second, whether or not those before it have arrived. */
    private static Percentiles probe(Bench bench, Posting single, int probes) {
        try (var probing = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Duration>> all = new ArrayList<>();
            for (int i = 0; i < probes; i++) {
                Duration offset = BETWEEN_PROBES.multipliedBy(i);
                all.add(
                        () -> {
                            Thread.sleep(offset);
                            return one(bench, single);
                        });
            }
            List<Duration> measured = new ArrayList<>();
            for (Future<Duration> probe : probing.invokeAll(all)) {
                measured.add(probe.get());
            }
            return Percentiles.of(measured);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was stopped.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A probe failed: " + e.getCause(), e);
        }
    }

    private static Duration one(Bench bench, Posting single) {
        long sent = System.nanoTime();
        String address = "/articles/" + single.one().getFirst();
        while (bench.client().feeds(address).status() != 200) {
            if (System.nanoTime() - sent > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "%s was not seen within %s".formatted(address, PATIENCE));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - sent);
    }
}
