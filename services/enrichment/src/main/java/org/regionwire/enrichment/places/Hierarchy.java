package org.regionwire.enrichment.places;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.places.Place.Candidate;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.Unit;

/** Which candidates lie in, beside or at others. */
final class Hierarchy {
    private final Gazetteer gazetteer;

    Hierarchy(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The candidates that lie in one of these others. */
    List<Candidate> within(List<Candidate> candidates, List<Candidate> holders) {
        return candidates.stream()
                .filter(inner -> holders.stream().anyMatch(outer -> holds(outer, inner)))
                .toList();
    }

    /**
     * The candidates in the narrowest of these holders: a town of the county at hand goes before
     * one of the province.
     */
    List<Candidate> closest(List<Candidate> candidates, List<Candidate> holders) {
        for (var level : List.of(Level.COUNTY, Level.PREFECTURE, Level.PROVINCE)) {
            var found =
                    within(
                            candidates,
                            holders.stream().filter(each -> level(each) == level).toList());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The candidates that are units among these others. */
    List<Candidate> same(List<Candidate> candidates, List<Candidate> others) {
        var codes =
                others.stream()
                        .map(Hierarchy::code)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
        return candidates.stream().filter(each -> codes.contains(code(each))).toList();
    }

    /** The counties that lie in one prefecture with one of these others: 张北—尚义. */
    List<Candidate> neighbours(List<Candidate> candidates, List<Candidate> others) {
        var prefectures =
                others.stream()
                        .map(Hierarchy::code)
                        .filter(code -> !code.isEmpty())
                        .map(code -> code.substring(0, 4))
                        .collect(Collectors.toSet());
        return candidates.stream()
                .filter(
                        each ->
                                !code(each).isEmpty()
                                        && prefectures.contains(code(each).substring(0, 4)))
                .toList();
    }

    private static String code(Candidate candidate) {
        return candidate instanceof Candidate.Region(var code, _, _) ? code : "";
    }

    private @Nullable Level level(Candidate candidate) {
        return gazetteer.byCode(code(candidate)).map(Unit::level).orElse(null);
    }

    private boolean holds(Candidate outer, Candidate inner) {
        if (!(outer instanceof Candidate.Region(var above, _, _))) {
            return false;
        }
        return switch (inner) {
            case Candidate.Region(var below, _, _) ->
                    !above.equals(below) && gazetteer.isWithin(below, above);
            case Candidate.Town(_, _, var unit) -> gazetteer.isWithin(unit, above);
            case Candidate.Group _, Candidate.Country _ -> false;
        };
    }
}
