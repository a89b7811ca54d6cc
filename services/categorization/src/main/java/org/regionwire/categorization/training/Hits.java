package org.regionwire.categorization.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.regionwire.mediatopics.Concept;

/** Counts what was given rightly, wrongly and not at all, by concept. */
final class Hits {
    private record Count(int right, int given, int wanted) {
        Count plus(Count other) {
            return new Count(right + other.right, given + other.given, wanted + other.wanted);
        }

        double f1() {
            return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
        }
    }

    private final Map<Concept, Count> counts = new HashMap<>();

    void add(Collection<Concept> given, Collection<Concept> wanted) {
        given.forEach(each -> count(each, new Count(wanted.contains(each) ? 1 : 0, 1, 0)));
        wanted.forEach(each -> count(each, new Count(0, 0, 1)));
    }

    private void count(Concept concept, Count count) {
        counts.merge(concept, count, Count::plus);
    }

    int wanted(Concept concept) {
        var count = counts.get(concept);
        return count == null ? 0 : count.wanted();
    }

    double f1(Concept concept) {
        var count = counts.get(concept);
        return count == null ? 0 : count.f1();
    }

    double f1() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus).f1();
    }
}
