package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;
import org.regionwire.wordlists.ModuleLists;

/** Tells which unit each name means, by what stands around it, and what its vote weighs. */
final class Resolver {
    private final Trust trust;

    /** A name with its meaning, and how many names right before it lead to it. */
    private record Meant(Sighting sighting, Optional<Naming> naming, int chain) {}

    Resolver(Gazetteer gazetteer, ModuleLists lists) {
        this.trust = new Trust(gazetteer, lists);
    }

    /** The votes of all names that mean a unit for sure. */
    List<Vote> votes(List<Sighting> sightings, Optional<String> homeRegion) {
        var meant = meant(sightings, trust.knowledge(sightings, homeRegion));
        var votes = new ArrayList<Vote>();
        for (var i = 0; i < meant.size(); i++) {
            var each = meant.get(i);
            var address = i + 1 < meant.size() && meant.get(i + 1).chain() > 0;
            var context = context(sightings, i, each.chain());
            each.naming().ifPresent(naming -> votes.add(vote(each, naming, context, address)));
        }
        return votes;
    }

    private List<Meant> meant(List<Sighting> sightings, Trust.Knowledge knowledge) {
        var meant = new ArrayList<Meant>();
        for (var sighting : sightings) {
            var leading =
                    Optional.ofNullable(meant.isEmpty() ? null : meant.getLast())
                            .filter(last -> sighting.startsAtEndOf(last.sighting()));
            var before = leading.flatMap(Meant::naming);
            var naming = choose(sighting, before, knowledge);
            var chained =
                    naming.isPresent()
                            && before.filter(above -> trust.isBelow(naming.get(), above))
                                    .isPresent();
            var chain = chained ? leading.map(Meant::chain).orElse(0) + 1 : 0;
            meant.add(new Meant(sighting, naming, chain));
        }
        return meant;
    }

    private Optional<Naming> choose(
            Sighting sighting, Optional<Naming> before, Trust.Knowledge knowledge) {
        record Ranked(Naming naming, double support) {}
        var ranked =
                sighting.meanings().stream()
                        .map(
                                each ->
                                        new Ranked(
                                                each,
                                                trust.support(
                                                        each,
                                                        before,
                                                        sighting.closed(),
                                                        knowledge)))
                        .sorted(
                                Comparator.comparingDouble((Ranked each) -> -each.support())
                                        .thenComparing(each -> each.naming().unit().level()))
                        .toList();
        var best = ranked.getFirst();
        var alone = ranked.size() == 1;
        var clear =
                alone
                        || best.support() > ranked.get(1).support()
                        || isWider(best.naming(), ranked.get(1).naming());
        return clear && best.support() >= trust.needed(best.naming(), alone)
                ? Optional.of(best.naming())
                : Optional.empty();
    }

    /** 吉林 is the province, unless something speaks for the city. */
    private static boolean isWider(Naming one, Naming other) {
        return one.unit().level() != Level.COUNTY
                && one.unit().level().compareTo(other.unit().level()) < 0;
    }

    /** What stands before a chain of names is said of all of them: 出生于湖南浏阳. */
    private static double context(List<Sighting> sightings, int at, int chain) {
        return sightings.subList(at - chain, at + 1).stream()
                .mapToDouble(Sighting::context)
                .min()
                .orElse(1);
    }

    private static Vote vote(Meant meant, Naming naming, double context, boolean address) {
        var sighting = meant.sighting();
        var weight = kindWeight(naming.kind()) * sighting.position() * context;
        var rule = rule(naming.kind());
        return new Vote(naming.unit(), rule, weight, sighting.mention(), address, meant.chain());
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
