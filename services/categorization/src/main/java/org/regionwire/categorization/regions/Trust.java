package org.regionwire.categorization.regions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;
import org.regionwire.gazetteer.Unit;
import org.regionwire.wordlists.ModuleLists;

/**
 * How much speaks for a meaning of a name, and how much it needs: nothing for a full name that only
 * one unit has, much for an everyday word.
 */
final class Trust {
    private static final double DIRECTLY_BEHIND = 4;
    private static final double FULL_NAME_ELSEWHERE = 3;
    private static final double UNIT_ABOVE_ELSEWHERE = 1.5;
    private static final double HOME = 1;

    private static final List<String> TOWNS = List.of("镇", "乡", "街道", "苏木");

    private final Gazetteer gazetteer;
    private final Set<String> everyday;
    private final Set<String> generic;

    /**
     * What is known of the article.
     *
     * @param certain units that are named beyond doubt somewhere in it
     * @param home code of the publication's home
     */
    record Knowledge(Set<Unit> certain, Optional<String> home) {}

    Trust(Gazetteer gazetteer, ModuleLists lists) {
        this.everyday = lists.words("regions/everyday.txt");
        this.generic = lists.words("regions/generic.txt");
        this.gazetteer = gazetteer;
    }

    Knowledge knowledge(List<Sighting> sightings, Optional<String> home) {
        var certain =
                sightings.stream()
                        .filter(each -> each.meanings().size() == 1)
                        .map(each -> each.meanings().getFirst())
                        .filter(each -> !isWeak(each) && !generic.contains(each.name()))
                        .map(Naming::unit)
                        .collect(Collectors.toCollection(HashSet::new));
        return new Knowledge(certain, home);
    }

    /** What a meaning needs to be believed. */
    double needed(Naming naming, boolean alone) {
        if (generic.contains(naming.name())) {
            return DIRECTLY_BEHIND;
        }
        if (naming.kind() == NameKind.FULL
                || naming.kind() == NameKind.FORMER
                || isTown(naming.name())) {
            return alone ? 0 : HOME;
        }
        if (everyday.contains(naming.name())) {
            return FULL_NAME_ELSEWHERE;
        }
        return isWeak(naming) ? UNIT_ABOVE_ELSEWHERE : 0;
    }

    /**
     * What speaks for a meaning.
     *
     * @param before what the name right before it means
     * @param closed true when the name ends a word
     */
    double support(Naming naming, Optional<Naming> before, boolean closed, Knowledge knowledge) {
        var unit = naming.unit();
        var openWord = everyday.contains(naming.name()) && !closed;
        if (!openWord && before.filter(above -> isBelow(naming, above)).isPresent()) {
            return DIRECTLY_BEHIND;
        }
        if (knowledge.certain.contains(unit)) {
            return FULL_NAME_ELSEWHERE;
        }
        var above = gazetteer.ancestors(unit);
        var named = above.stream().anyMatch(knowledge.certain::contains);
        var atHome = knowledge.home.filter(code -> isAtHome(unit, code)).isPresent();
        return (named ? UNIT_ABOVE_ELSEWHERE : 0) + (atHome ? HOME : 0);
    }

    boolean isBelow(Naming naming, Naming above) {
        return !naming.unit().equals(above.unit())
                && gazetteer.isWithin(naming.unit().code(), above.unit().code());
    }

    /** In the home region, or around it up to its province. */
    private boolean isAtHome(Unit unit, String home) {
        return gazetteer.isWithin(unit.code(), home) || gazetteer.isWithin(home, unit.code());
    }

    /** Towns are no units, but their full names are as sure. */
    private static boolean isTown(String name) {
        return TOWNS.stream().anyMatch(name::endsWith);
    }

    /** Short names below the prefecture are too often something else. */
    private boolean isWeak(Naming naming) {
        return naming.kind() != NameKind.FULL
                && naming.kind() != NameKind.FORMER
                && !isTown(naming.name())
                && (naming.unit().level() == Level.COUNTY || everyday.contains(naming.name()));
    }
}
