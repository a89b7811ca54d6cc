package org.regionwire.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Units whose names share most with what was asked for. */
final class Suggestions {
    private static final int LIMIT = 10;
    private static final int LONGEST_NAME = 20;

    private record Scored(Unit unit, double score) {}

    private Suggestions() {}

    static List<Unit> of(String asked, Collection<Unit> units) {
        if (asked.isEmpty() || asked.length() > LONGEST_NAME) {
            return List.of();
        }
        return units.stream()
                .map(unit -> new Scored(unit, score(asked, unit)))
                .filter(scored -> scored.score >= 0.5)
                .sorted(
                        Comparator.comparingDouble((Scored scored) -> -scored.score)
                                .thenComparing(scored -> scored.unit.level())
                                .thenComparing(scored -> scored.unit.code()))
                .limit(LIMIT)
                .map(Scored::unit)
                .toList();
    }

    private static double score(String asked, Unit unit) {
        return Math.max(likeness(asked, unit.name()), likeness(asked, unit.shortName()));
    }

    /**
     * 1 for the same, 0 for nothing in common: longest common subsequence over the longer length.
     */
    private static double likeness(String a, String b) {
        var row = new int[b.length() + 1];
        for (var i = 0; i < a.length(); i++) {
            var diagonal = 0;
            for (var j = 0; j < b.length(); j++) {
                var above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return (double) row[b.length()] / Math.max(a.length(), b.length());
    }
}
