package org.regionwire.benchmarks.questions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.benchmarks.measuring.Watching;
import org.regionwire.benchmarks.polling.Answered;
import org.regionwire.benchmarks.polling.Installed;
import org.regionwire.benchmarks.polling.Nginx;
import org.regionwire.benchmarks.polling.Poll;
import org.regionwire.benchmarks.polling.Server;
import org.regionwire.benchmarks.polling.Wrk;
import org.regionwire.benchmarks.report.Figure;

/**
 * How many polls a second does a view answer, and how many does nginx answer that serves the same
 * bytes out of files? The view runs as in its image, with all of Java's compilers.
 */
public final class Polls {

    private static final int ARTICLES = 300;
    private static final int POSTING = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final String LARGE = "/regions/000000/feed.atom";
    private static final String SMALL = "/regions.json";

    private static final List<Poll> POLLS =
            List.of(
                    new Poll("304", LARGE, "gzip", true),
                    new Poll("small, packed", SMALL, "gzip", false),
                    new Poll("feed, packed", LARGE, "gzip", false),
                    new Poll("feed, as it is", LARGE, "identity", false));

    private Polls() {}

    /**
     * @param rounds both servers in turn; the median counts
     * @param connections that poll at the same time
     */
    public static List<Figure> measure(Path folder, int rounds, Duration each, int connections) {
        Installed.require("wrk", "wrk");
        Installed.require("nginx", "nginx-light");
        try (var bench = Bench.start(folder, "");
                var wrk = new Wrk(connections)) {
            fill(bench);
            try (var polled = PolledView.start(bench, folder);
                    var nginx = Nginx.copying(polled.server(), POLLS, folder.resolve("nginx"))) {
                List<Figure> figures = new ArrayList<>();
                for (Poll poll : POLLS) {
                    bench.say("polling: " + poll.what());
                    wrk.poll(polled.server(), poll, WARM_UP);
                    figures.addAll(
                            figures(poll, wrk, polled.server(), nginx.server(), rounds, each));
                }
                return figures;
            }
        }
    }

    private static void fill(Bench bench) {
        bench.say("posting %d articles".formatted(ARTICLES));
        int posted =
                bench.posting(Bench.ARTICLES_PER_PAGE)
                        .post(ARTICLES / Bench.ARTICLES_PER_PAGE, POSTING, _ -> {});
        Watching.until(
                now -> now.done() >= posted,
                () -> bench.look("feed-publisher", Bench.VIEW_SHOWS, Bench.VIEW_SHOWS));
    }

    private static List<Figure> figures(
            Poll poll, Wrk wrk, Server view, Server nginx, int rounds, Duration each) {
        List<Answered> ours = new ArrayList<>();
        List<Answered> theirs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            theirs.add(wrk.poll(nginx, poll, each));
            ours.add(wrk.poll(view, poll, each));
        }
        Answered our = Answered.median(ours);
        Answered their = Answered.median(theirs);
        return List.of(
                new Figure(poll.what() + ": view", our.perSecond(), "answers/s"),
                new Figure(poll.what() + ": nginx", their.perSecond(), "answers/s"),
                new Figure(
                        poll.what() + ": view of nginx",
                        100 * our.perSecond() / their.perSecond(),
                        "%"),
                new Figure(
                        poll.what() + ": view of nginx, for the same computing time",
                        100 * our.perCoreSecond() / their.perCoreSecond(),
                        "%"));
    }
}
