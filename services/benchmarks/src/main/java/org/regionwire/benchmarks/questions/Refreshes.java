package org.regionwire.benchmarks.questions;

import java.util.List;
import org.regionwire.benchmarks.report.Figure;

/**
 * How often views let be seen what they had read, since their start.
 *
 * @param atOnce of these within 20 ms
 * @param soon within 250 ms
 * @param all those and the slower ones
 */
record Refreshes(double atOnce, double soon, double all) {

    private static final String METRIC = "regionwire_view_refresh_seconds";

    static Refreshes of(Bench bench) {
        List<String> lines =
                bench.addressesOf("feed-publisher").stream()
                        .map(view -> bench.client().at(view.resolve("/actuator/prometheus")))
                        .flatMap(answer -> answer.body().lines())
                        .toList();
        return new Refreshes(
                sum(lines, METRIC + "_bucket", "le=\"0.02\""),
                sum(lines, METRIC + "_bucket", "le=\"0.25\""),
                sum(lines, METRIC + "_count", ""));
    }

    private static double sum(List<String> lines, String metric, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(metric) && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Those since an earlier look. */
    List<Figure> figures(String state, Refreshes before) {
        double more = all - before.all;
        return List.of(
                new Figure(
                        state + ", seen within 20 ms of being read",
                        100 * (atOnce - before.atOnce) / more,
                        "%"),
                new Figure(
                        state + ", seen within 250 ms of being read",
                        100 * (soon - before.soon) / more,
                        "%"));
    }
}
