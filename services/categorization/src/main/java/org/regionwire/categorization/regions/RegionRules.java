package org.regionwire.categorization.regions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.Unit;
import org.regionwire.wordlists.ModuleLists;

/**
 * Decides which regions a story is about, and how far it reaches. Safe to share between threads.
 */
public final class RegionRules {
    private static final int MOST_EVIDENCE = 12;

    /** Weight at which the evidence for a region has said two thirds of what it can. */
    private static final double ENOUGH = 2.5;

    /** A local paper's story that names no place at all is likely one of its own. */
    private static final double NOTHING_ELSE = 1;

    /** A text of this length without a word of a region or of the world is the nation's. */
    private static final int SAYS_SOMETHING = 120;

    private final Gazetteer gazetteer;
    private final Sightings sightings;
    private final Resolver resolver;
    private final Tone tone;

    public RegionRules(Gazetteer gazetteer, ModuleLists lists) {
        this.gazetteer = gazetteer;
        this.sightings = new Sightings(gazetteer, lists);
        this.resolver = new Resolver(gazetteer, lists);
        this.tone = new Tone(lists);
    }

    public Regions decide(Article article) {
        var votes = resolver.votes(sightings.of(article), article.homeRegion());
        var ballot = new Ballot(gazetteer, votes);
        var reading = tone.read(article);
        var home = home(article);
        var homeWeight = home.map(unit -> homeWeight(ballot, unit, reading)).orElse(0.0);
        home.filter(_ -> homeWeight > 0)
                .ifPresent(unit -> ballot.grant(unit, "homeRegion", homeWeight));
        var chosen = new Choice(ballot, reading).regions();
        var all = chosen.stream().mapToDouble(ballot::support).sum();
        var regions =
                chosen.stream()
                        .sorted(MOST_SPECIFIC.thenComparing(unit -> -ballot.rolled(unit)))
                        .map(unit -> region(unit, ballot, all))
                        .toList();
        return new Regions(scope(article, regions, reading), regions);
    }

    private Optional<Unit> home(Article article) {
        return article.homeRegion().flatMap(gazetteer::byCode);
    }

    /** 我县, 全市: the publication's home, when its level is meant, or when nothing else is named. */
    private static double homeWeight(Ballot ballot, Unit home, Tone.Reading reading) {
        var words = Choice.levelWords(home, reading);
        if (words > 0) {
            return Math.min(2, 0.7 + 0.3 * words);
        }
        var nothingElse = ballot.provinces().isEmpty();
        return nothingElse && reading.foreign() + reading.national() == 0 ? NOTHING_ELSE : 0;
    }

    private static final Comparator<Unit> MOST_SPECIFIC =
            Comparator.comparing(Unit::level, Comparator.reverseOrder());

    private StoryRegion region(Unit unit, Ballot ballot, double all) {
        var weight = ballot.support(unit);
        var confidence = Math.min(1, (0.5 + 0.5 * weight / all) * (1 - Math.exp(-weight / ENOUGH)));
        var evidence =
                Stream.concat(
                                ballot.votesWithin(unit).stream().map(Vote::evidence),
                                ballot.granted(unit).stream())
                        .sorted(Comparator.comparingDouble(why -> -why.weight()))
                        .limit(MOST_EVIDENCE)
                        .toList();
        return new StoryRegion(unit, gazetteer.ancestors(unit), confidence, evidence);
    }

    private static Scope scope(Article article, List<StoryRegion> regions, Tone.Reading reading) {
        if (!regions.isEmpty()) {
            return Scope.REGIONAL;
        }
        if (reading.foreignHeadline()
                || (reading.foreign() > 0 && reading.foreign() >= 0.5 * reading.national())) {
            return Scope.INTERNATIONAL;
        }
        var speaks = article.text(Field.BODY).length() >= SAYS_SOMETHING;
        return reading.national() > 0 || speaks ? Scope.NATIONAL : Scope.UNKNOWN;
    }

    static boolean isMunicipality(Unit unit) {
        return unit.level() == Level.PROVINCE && unit.name().endsWith("市");
    }
}
