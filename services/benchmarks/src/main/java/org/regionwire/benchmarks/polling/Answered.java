package org.regionwire.benchmarks.polling;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a server answered for some seconds.
 *
 * @param perSecond answers a second of the clock
 * @param perCoreSecond answers a second of one core's time of the server: hardly moved by what else
 *     the machine does
 */
public record Answered(double perSecond, double perCoreSecond) {

    /** Each the median of several rounds. */
    public static Answered median(List<Answered> rounds) {
        return new Answered(
                median(rounds, Answered::perSecond), median(rounds, Answered::perCoreSecond));
    }

    private static double median(List<Answered> rounds, ToDoubleFunction<Answered> of) {
        return of.applyAsDouble(
                rounds.stream()
                        .sorted(Comparator.comparingDouble(of))
                        .toList()
                        .get(rounds.size() / 2));
    }
}
