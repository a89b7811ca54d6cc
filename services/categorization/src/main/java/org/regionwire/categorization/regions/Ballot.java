package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.Unit;

/** Adds the votes up: each unit's own, and with all that lies in it. */
final class Ballot {
    /** A name that comes again adds less each time. */
    private static final double AGAIN = 0.8;

    /** A name that only leads to a narrower one says little for itself. */
    private static final double ADDRESS = 0.15;

    private final Gazetteer gazetteer;
    private final Map<Unit, List<Vote>> votes = new LinkedHashMap<>();
    private final Map<Unit, List<Evidence>> granted = new HashMap<>();
    private final Map<Unit, Double> own = new HashMap<>();
    private final Map<Unit, Double> rolled = new HashMap<>();

    Ballot(Gazetteer gazetteer, List<Vote> all) {
        this.gazetteer = gazetteer;
        all.forEach(vote -> votes.computeIfAbsent(vote.unit(), _ -> new ArrayList<>()).add(vote));
        votes.forEach((unit, cast) -> add(unit, sum(cast)));
    }

    /** Gives a unit weight that comes from outside the text. */
    void grant(Unit unit, String rule, double weight) {
        add(unit, weight);
        granted.computeIfAbsent(unit, _ -> new ArrayList<>())
                .add(new Evidence(rule, weight, Optional.empty()));
    }

    /** What a unit got from outside the text. */
    List<Evidence> granted(Unit unit) {
        return granted.getOrDefault(unit, List.of());
    }

    private void add(Unit unit, double weight) {
        own.merge(unit, weight, Double::sum);
        rolled.merge(unit, weight, Double::sum);
        gazetteer.ancestors(unit).forEach(above -> rolled.merge(above, weight, Double::sum));
    }

    private static double sum(List<Vote> votes) {
        var sum = 0.0;
        var factor = 1.0;
        for (var weight :
                votes.stream().map(Ballot::weight).sorted(Comparator.reverseOrder()).toList()) {
            sum += weight * factor;
            factor *= AGAIN;
        }
        return sum;
    }

    private static double weight(Vote vote) {
        return vote.address() ? ADDRESS * vote.weight() : vote.weight();
    }

    double own(Unit unit) {
        return own.getOrDefault(unit, 0.0);
    }

    /** What a unit and all in it got. */
    double rolled(Unit unit) {
        return rolled.getOrDefault(unit, 0.0);
    }

    /**
     * What speaks for a unit: also half of what was said of the units above, where it is the only
     * one in them that is named.
     */
    double support(Unit unit) {
        var support = rolled(unit);
        var child = unit;
        for (var above : gazetteer.ancestors(unit)) {
            if (!children(above).equals(List.of(child))) {
                break;
            }
            support += own(above) / 2;
            child = above;
        }
        return support;
    }

    /** Provinces with votes in them, most first. */
    List<Unit> provinces() {
        return rolled.keySet().stream()
                .filter(unit -> unit.level() == Level.PROVINCE)
                .sorted(byWeight())
                .toList();
    }

    /** Units directly below with votes in them, most first. */
    List<Unit> children(Unit unit) {
        return gazetteer.children(unit.code()).stream()
                .filter(rolled::containsKey)
                .sorted(byWeight())
                .toList();
    }

    /** All votes for a unit and what lies in it. */
    List<Vote> votesWithin(Unit unit) {
        return votes.entrySet().stream()
                .filter(entry -> gazetteer.isWithin(entry.getKey().code(), unit.code()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private Comparator<Unit> byWeight() {
        return Comparator.comparingDouble((Unit unit) -> -rolled(unit)).thenComparing(Unit::code);
    }
}
