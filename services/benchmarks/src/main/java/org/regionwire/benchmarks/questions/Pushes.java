package org.regionwire.benchmarks.questions;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.regionwire.benchmarks.load.Posting;
import org.regionwire.benchmarks.measuring.Percentiles;
import org.regionwire.benchmarks.report.Figure;
import org.regionwire.testkit.pushing.Partners;

/**
 * How many pushes a second does one hub send, and how soon do all partners have an article that can
 * be read? All subscribe to the nation's feed, which is full; articles come one by one.
 */
public final class Pushes {

    private static final String FEED = "/regions/000000/feed.atom";
    private static final int ENTRIES = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int WARM_UP = 5;
    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private static final String[] HOSTS = {"127.0.0.1", "localhost"};

    /**
     * What is kept of a push.
     *
     * @param newest uri of the first entry of Atom
     */
    private record Push(String newest, int characters) {

        static Push of(String feed) {
            int id = feed.indexOf("<id>", feed.indexOf("<entry")) + "<id>".length();
            return new Push(feed.substring(id, feed.indexOf('<', id)), feed.length());
        }
    }

    private Pushes() {}

    /**
     * @param count of partners
     * @param articles that are pushed to each
     */
    public static List<Figure> measure(Path folder, int count, int articles) {
        try (var bench = Bench.start(folder, "");
                var partners = new Partners<>(count, Push::of, HOSTS)) {
            Posting single = bench.posting(1);
            bench.say("filling the feed");
            String newest = "";
            for (int i = 0; i < ENTRIES; i++) {
                newest = single.one().getFirst();
            }
            awaitShown(bench, newest);
            bench.say("%d partners subscribe".formatted(count));
            subscribe(bench, partners);
            bench.say("warming up");
            push(bench, partners, single, WARM_UP);
            bench.say("%d articles are pushed to %d partners".formatted(articles, count));
            return push(bench, partners, single, articles);
        }
    }

    private static void subscribe(Bench bench, Partners<Push> partners) {
        URI topic = bench.addressesOf("feed-publisher").getFirst().resolve(FEED);
        for (URI callback : partners.callbacks()) {
            await(
                    "a subscription is taken",
                    () -> bench.client().subscribe(topic, callback).status() == ACCEPTED);
        }
        await("all were sent the feed", () -> partners.sent().stream().noneMatch(List::isEmpty));
    }

    private static List<Figure> push(
            Bench bench, Partners<Push> partners, Posting single, int articles) {
        List<Duration> until = new ArrayList<>();
        long sending = 0;
        long pushesBefore = all(partners).count();
        long charactersBefore = all(partners).mapToLong(Push::characters).sum();
        for (int i = 0; i < articles; i++) {
            String uri = single.one().getFirst();
            awaitShown(bench, uri);
            long shown = System.nanoTime();
            await("the first partner has it", () -> with(uri, partners) > 0);
            long first = System.nanoTime();
            await("all have it", () -> with(uri, partners) == partners.callbacks().size());
            sending += System.nanoTime() - first;
            until.add(Duration.ofNanos(System.nanoTime() - shown));
        }
        double seconds = sending / 1e9;
        var percentiles = Percentiles.of(until);
        return List.of(
                new Figure("pushes", (all(partners).count() - pushesBefore) / seconds, "/s"),
                new Figure(
                        "sent",
                        (all(partners).mapToLong(Push::characters).sum() - charactersBefore)
                                / seconds
                                / 1e6,
                        "million characters/s"),
                new Figure(
                        "all partners have it, half within", percentiles.at(50).toMillis(), "ms"),
                new Figure("longest", percentiles.at(100).toMillis(), "ms"));
    }

    private static Stream<Push> all(Partners<Push> partners) {
        return partners.sent().stream().flatMap(List::stream);
    }

    /** How many of them were sent a feed last whose first article this is. */
    private static long with(String uri, Partners<Push> partners) {
        return partners.sent().stream()
                .filter(pushes -> pushes.getLast().newest().equals(uri))
                .count();
    }

    private static void awaitShown(Bench bench, String uri) {
        await(uri, () -> bench.client().feeds("/articles/" + uri).status() == OK);
    }

    private static void await(String what, BooleanSupplier reached) {
        long from = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - from > PATIENCE.toNanos()) {
                throw new IllegalStateException("%s: not within %s".formatted(what, PATIENCE));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
