package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionwire.categorization.words.WordLists;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;
import org.regionwire.gazetteer.Unit;

/**
 * Tells which unit each name means, by what stands around it: full names always, short names of
 * counties and everyday words only with support.
 */
final class Resolver {
    private static final double DIRECTLY_BEHIND = 4;
    private static final double FULL_NAME_ELSEWHERE = 3;
    private static final double UNIT_ABOVE_ELSEWHERE = 1.5;
    private static final double HOME = 1;

    private final Gazetteer gazetteer;
    private final Set<String> everyday = WordLists.set(Resolver.class, "everyday.txt");
    private final Set<String> generic = WordLists.set(Resolver.class, "generic.txt");

    Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The votes of all names that mean a unit for sure. */
    List<Vote> votes(List<Sighting> sightings, Optional<String> homeRegion) {
        var certain = certain(sightings);
        var votes = new ArrayList<Vote>();
        var meant = new ArrayList<Optional<Naming>>();
        var chains = new ArrayList<Integer>();
        for (var i = 0; i < sightings.size(); i++) {
            var sighting = sightings.get(i);
            var leads = i > 0 && sighting.startsAtEndOf(sightings.get(i - 1));
            var before = leads ? meant.get(i - 1) : Optional.<Naming>empty();
            var naming = choose(sighting, before, certain, homeRegion);
            var chained = naming.isPresent() && before.isPresent() && below(naming.get(), before);
            chains.add(chained ? chains.get(i - 1) + 1 : 0);
            meant.add(naming);
        }
        for (var i = 0; i < sightings.size(); i++) {
            if (meant.get(i).isPresent()) {
                var address = i + 1 < sightings.size() && chains.get(i + 1) > 0;
                var context = context(sightings, i, chains.get(i));
                votes.add(
                        vote(
                                sightings.get(i),
                                meant.get(i).get(),
                                context,
                                address,
                                chains.get(i)));
            }
        }
        return votes;
    }

    /** What stands before a chain of names is said of all of them: 出生于湖南浏阳. */
    private static double context(List<Sighting> sightings, int at, int chain) {
        var context = sightings.get(at).context();
        for (var i = at - chain; i < at; i++) {
            context = Math.min(context, sightings.get(i).context());
        }
        return context;
    }

    private static Vote vote(
            Sighting sighting, Naming naming, double context, boolean address, int chain) {
        var weight = kindWeight(naming.kind()) * sighting.position() * context;
        var rule = rule(naming.kind());
        return new Vote(naming.unit(), rule, weight, sighting.mention(), address, chain);
    }

    /** Units that are named beyond doubt somewhere in the article. */
    private Set<Unit> certain(List<Sighting> sightings) {
        return sightings.stream()
                .filter(each -> each.meanings().size() == 1)
                .map(each -> each.meanings().getFirst())
                .filter(each -> !isWeak(each) && !generic.contains(each.name()))
                .map(Naming::unit)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<Naming> choose(
            Sighting sighting, Optional<Naming> before, Set<Unit> certain, Optional<String> home) {
        record Ranked(Naming naming, double support) {}
        var ranked =
                sighting.meanings().stream()
                        .map(each -> new Ranked(each, support(each, before, certain, home)))
                        .sorted(
                                Comparator.comparingDouble((Ranked each) -> -each.support())
                                        .thenComparing(each -> each.naming().unit().level()))
                        .toList();
        var best = ranked.getFirst();
        var clear =
                ranked.size() == 1
                        || best.support() > ranked.get(1).support()
                        || isWider(best.naming(), ranked.get(1).naming());
        return clear && best.support() >= needed(best.naming(), ranked.size(), sighting.closed())
                ? Optional.of(best.naming())
                : Optional.empty();
    }

    /** 吉林 is the province, unless something speaks for the city. */
    private static boolean isWider(Naming one, Naming other) {
        return one.unit().level() != Level.COUNTY
                && one.unit().level().compareTo(other.unit().level()) < 0;
    }

    private double needed(Naming naming, int meanings, boolean closed) {
        if (generic.contains(naming.name())) {
            return DIRECTLY_BEHIND;
        }
        if (naming.kind() == NameKind.FULL || naming.kind() == NameKind.FORMER) {
            return meanings == 1 ? 0 : HOME;
        }
        if (everyday.contains(naming.name())) {
            return closed ? FULL_NAME_ELSEWHERE : DIRECTLY_BEHIND + 1;
        }
        return isWeak(naming) ? UNIT_ABOVE_ELSEWHERE : 0;
    }

    private double support(
            Naming naming, Optional<Naming> before, Set<Unit> certain, Optional<String> home) {
        var unit = naming.unit();
        if (before.isPresent() && below(naming, before)) {
            return DIRECTLY_BEHIND;
        }
        if (certain.contains(unit)) {
            return FULL_NAME_ELSEWHERE;
        }
        var above = gazetteer.ancestors(unit);
        var support = above.stream().anyMatch(certain::contains) ? UNIT_ABOVE_ELSEWHERE : 0;
        var atHome = home.filter(code -> isAtHome(unit, code)).isPresent();
        return support + (atHome ? HOME : 0);
    }

    /** In the home region, or around it up to its province. */
    private boolean isAtHome(Unit unit, String home) {
        return gazetteer.isWithin(unit.code(), home) || gazetteer.isWithin(home, unit.code());
    }

    private boolean below(Naming naming, Optional<Naming> above) {
        return above.isPresent()
                && !naming.unit().equals(above.get().unit())
                && gazetteer.isWithin(naming.unit().code(), above.get().unit().code());
    }

    /** Short names below the prefecture are too often something else. */
    private boolean isWeak(Naming naming) {
        return naming.kind() != NameKind.FULL
                && naming.kind() != NameKind.FORMER
                && (naming.unit().level() == Level.COUNTY || everyday.contains(naming.name()));
    }

    private static double kindWeight(NameKind kind) {
        return switch (kind) {
            case FULL -> 1.2;
            case FORMER -> 1.1;
            case SHORT -> 1;
            case ALIAS -> 0.9;
            case PLACE -> 0.7;
        };
    }

    private static String rule(NameKind kind) {
        return switch (kind) {
            case FULL -> "fullName";
            case FORMER -> "formerName";
            case SHORT -> "shortName";
            case ALIAS -> "alias";
            case PLACE -> "placeInside";
        };
    }
}
