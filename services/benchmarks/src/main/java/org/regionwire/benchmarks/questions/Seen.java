package org.regionwire.benchmarks.questions;

import java.util.List;
import java.util.function.ToLongFunction;
import org.regionwire.benchmarks.measuring.Rate;
import org.regionwire.standalone.Scrape;

/**
 * What an instance told of itself at one moment.
 *
 * @param nanos on this program's clock
 * @param cpuNanos computing time of the instance since its start
 * @param done articles that are through
 * @param counted what grows meanwhile, in a unit of its own
 */
record Seen(long nanos, long cpuNanos, long done, long counted) {

    /** Before the instance answered. */
    static final Seen NOTHING = new Seen(0, 0, 0, 0);

    static Seen of(Scrape scrape, String done, String counted) {
        return new Seen(
                System.nanoTime(),
                (long) scrape.sum("process_cpu_time_ns_total"),
                (long) scrape.sum(done),
                (long) scrape.sum(counted));
    }

    /** With what this program counted itself. */
    Seen withCount(long articles) {
        return new Seen(nanos, cpuNanos, articles, articles);
    }

    /** Articles a second of the clock. */
    static double perSecond(List<Seen> seen) {
        return rate(seen, Seen::nanos);
    }

    /** Articles a second of one core's time: hardly moved by what else the machine does. */
    static double perCoreSecond(List<Seen> seen) {
        return rate(seen, Seen::cpuNanos);
    }

    private static double rate(List<Seen> seen, ToLongFunction<Seen> clock) {
        Seen last = seen.getLast();
        List<Rate.Sample> samples =
                seen.stream()
                        .map(each -> new Rate.Sample(clock.applyAsLong(each), each.counted()))
                        .toList();
        return Rate.perSecond(samples, last.counted()) * last.done() / last.counted();
    }
}
