package org.regionwire.console.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regionwire.categorization.training.Comparison;
import org.regionwire.categorization.training.Interval;

/** A comparison for the eye. */
final class Table {
    private Table() {}

    static List<String> of(Comparison comparison, int leftOut, int parts) {
        var lines = new ArrayList<String>();
        lines.add(
                "%,d items, %d without topic or text left out; cross-validation in %d parts"
                        .formatted(comparison.items(), leftOut, parts));
        lines.add("");
        lines.add("                     rules               trained             difference");
        lines.add(
                "first topic right    %s  %s  %s"
                        .formatted(
                                interval(comparison.rulesFirst()),
                                interval(comparison.trainedFirst()),
                                difference(comparison.difference())));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "all topics, F1       %.3f               %.3f               %+.3f",
                        comparison.rulesF1(),
                        comparison.trainedF1(),
                        comparison.trainedF1() - comparison.rulesF1()));
        lines.add("");
        lines.add("topic      items   rules F1  trained F1");
        for (var topic : comparison.topics()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s %6d   %.3f     %.3f       %s",
                            topic.topic().id(),
                            topic.items(),
                            topic.rulesF1(),
                            topic.trainedF1(),
                            topic.topic().label()));
        }
        lines.add("");
        return lines;
    }

    /** What stands at the head of the weights. */
    static String comment(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "# Trained by regionwire train on %d items; first topic right by cross-validation:"
                        + " %.3f, by the rules %.3f",
                comparison.items(),
                comparison.trainedFirst().mean(),
                comparison.rulesFirst().mean());
    }

    private static String interval(Interval interval) {
        return String.format(
                Locale.ROOT, "%.3f (%.2f–%.2f)", interval.mean(), interval.low(), interval.high());
    }

    private static String difference(Interval interval) {
        return String.format(
                Locale.ROOT,
                "%+.3f (%+.3f–%+.3f)",
                interval.mean(),
                interval.low(),
                interval.high());
    }
}
