package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.List;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.Unit;

/** Chooses from what the units got: which of them, and how deep. */
final class Choice {
    private static final String BEIJING = "110000";

    /** A story of more places than this is the nation's. */
    private static final int MOST_PROVINCES = 5;

    /** Weight that the only province of a story needs: one plain mention. */
    private static final double LEAST = 0.9;

    /** A single mention is not enough where words of the nation and the world weigh this much. */
    private static final double QUIET = 3;

    /** Weight that each of several needs: one in the opening, or two; else they are examples. */
    private static final double LEAST_OF_SEVERAL = 1.5;

    /** Share of the strongest one's weight that it needs. */
    private static final double LEAST_SHARE = 0.35;

    /** Weight that it needs in a story whose headline speaks of the whole nation. */
    private static final double LEAST_IN_NATIONAL = 2;

    /** A unit keeps the story when its own weight reaches this share of the strongest one in it. */
    private static final double KEEPS = 1.1;

    /** A second unit beside the strongest needs this share of its weight. */
    private static final double BESIDE = 0.5;

    /** News of the world has so many times more weight of foreign names than of regions. */
    private static final double FOREIGN = 3;

    /** A unit keeps a story of two units in it, when its own weight reaches this share. */
    private static final double BETWEEN = 0.5;

    private static final int MOST_SIBLINGS = 2;
    private static final double LEVEL_WORD = 0.35;
    private static final int MOST_LEVEL_WORDS = 6;

    private final Ballot ballot;
    private final Tone.Reading tone;

    Choice(Ballot ballot, Tone.Reading tone) {
        this.ballot = ballot;
        this.tone = tone;
    }

    List<Unit> regions() {
        var provinces = ballot.provinces();
        var all = provinces.stream().mapToDouble(ballot::rolled).sum();
        var most = provinces.isEmpty() ? 0 : ballot.rolled(provinces.getFirst());
        var least = least(provinces.size());
        var strong =
                provinces.stream()
                        .filter(
                                unit ->
                                        ballot.rolled(unit) >= Math.max(least, LEAST_SHARE * most)
                                                || isInHeadline(unit))
                        .filter(unit -> !isVenue(unit))
                        .toList();
        var weighty = provinces.stream().filter(unit -> ballot.rolled(unit) >= LEAST).count();
        var scattered = weighty > MOST_PROVINCES && !inHeadline(strong);
        if (tone.roundup() || isForeign(all) || scattered) {
            return List.of();
        }
        return strong.stream().flatMap(unit -> down(unit).stream()).toList();
    }

    private double least(int provinces) {
        if (provinces < 2 && tone.national() + tone.foreign() < QUIET) {
            return LEAST;
        }
        return tone.nationalHeadline() ? LEAST_IN_NATIONAL : LEAST_OF_SEVERAL;
    }

    private boolean inHeadline(List<Unit> units) {
        return units.stream().anyMatch(this::isInHeadline);
    }

    private boolean isInHeadline(Unit unit) {
        return ballot.votesWithin(unit).stream()
                .anyMatch(vote -> Sightings.isAboveText(vote.mention().field()));
    }

    /** News of the world that only touches a region. */
    private boolean isForeign(double all) {
        return tone.foreign() > FOREIGN * all;
    }

    /** The capital is where national news happens, not what it is about. */
    private boolean isVenue(Unit unit) {
        return unit.code().equals(BEIJING)
                && !isInHeadline(unit)
                && tone.national() + tone.foreign() > ballot.rolled(unit);
    }

    private List<Unit> down(Unit unit) {
        var children = ballot.children(unit);
        if (children.isEmpty()) {
            return List.of(unit);
        }
        var most =
                ballot.rolled(children.getFirst()) + LEVEL_WORD * levelWordsIn(children.getFirst());
        var own = ballot.own(unit) + LEVEL_WORD * levelWords(unit, tone);
        if (own >= KEEPS * most) {
            var only = addressed(children);
            return only.isEmpty() ? List.of(unit) : down(only.getFirst());
        }
        var beside =
                children.stream().filter(child -> ballot.rolled(child) >= BESIDE * most).toList();
        if (beside.size() > MOST_SIBLINGS || (beside.size() > 1 && own >= BETWEEN * most)) {
            return List.of(unit);
        }
        var below = new ArrayList<Unit>();
        beside.forEach(child -> below.addAll(down(child)));
        return below;
    }

    /**
     * The only unit below, when the opening gives its full address: that is where the story plays.
     */
    private List<Unit> addressed(List<Unit> children) {
        return children.stream()
                .filter(child -> children.size() == 1)
                .filter(
                        child ->
                                ballot.votesWithin(child).stream()
                                        .anyMatch(vote -> vote.chain() > 1))
                .toList();
    }

    private int levelWordsIn(Unit unit) {
        return Math.max(
                levelWords(unit, tone),
                ballot.children(unit).stream()
                        .mapToInt(child -> levelWords(child, tone))
                        .max()
                        .orElse(0));
    }

    /** How often words like 全省 and 县委 name the level of this unit, at most six. */
    static int levelWords(Unit unit, Tone.Reading tone) {
        var level = RegionRules.isMunicipality(unit) ? Level.PREFECTURE : unit.level();
        return Math.min(MOST_LEVEL_WORDS, tone.levels().getOrDefault(level, 0));
    }
}
