package org.regionwire.pipeline.faults;

import java.util.Locale;

/** The table as text, a line at a time. */
final class FaultTable {

    private static final String LINE = "%-52s %9s %6s %8s %6s %6s %9s  %s";

    private FaultTable() {}

    static String head() {
        return LINE.formatted(
                        "fault", "accepted", "lost", "doubled", "dead", "wrong", "stall s", "")
                .stripTrailing();
    }

    static String line(Row row) {
        return String.format(
                        Locale.ROOT,
                        LINE,
                        row.fault(),
                        row.accepted(),
                        row.lost(),
                        row.doubled(),
                        row.deadLetters(),
                        row.wrong(),
                        "%.1f".formatted(row.stall().toMillis() / 1000.0),
                        end(row))
                .stripTrailing();
    }

    private static String end(Row row) {
        if (row.isGood()) {
            return row.remark();
        }
        return row.remark().isEmpty() ? "NOT GOOD" : "NOT GOOD: " + row.remark();
    }
}
