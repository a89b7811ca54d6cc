package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.article.PlaceName;
import org.regionwire.categorization.words.WordMatcher;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;
import org.regionwire.gazetteer.Unit;
import org.regionwire.wordlists.ModuleLists;

/** Puts the places that enrichment found back where they stand, each with its weight. */
final class Sightings {
    private static final double HEADLINE = 4;
    private static final double ABOVE_AND_BELOW = 2.5;
    private static final double LEDE = 1.8;
    private static final double CAPTION = 1.5;
    private static final double BODY = 1;

    private static final Comparator<Sighting> IN_ORDER =
            Comparator.comparing((Sighting each) -> each.mention().field())
                    .thenComparing(each -> each.mention().start());

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final WordMatcher phraseMatcher;
    private final Set<String> otherWords;

    private static final List<Field> ABBREVIATED =
            List.of(Field.HEADLINE, Field.KICKER, Field.SUBHEAD, Field.BODY, Field.CAPTION);

    private final Abbreviations abbreviations;

    Sightings(Gazetteer gazetteer, ModuleLists lists) {
        var cues = new Cues(lists);
        this.surroundings = new Surroundings(gazetteer, cues, lists);
        this.phraseMatcher = new WordMatcher(List.copyOf(lists.words("regions/phrases.txt")));
        this.otherWords = lists.words("regions/other-words.txt");
        this.abbreviations = new Abbreviations(gazetteer, cues);
        this.gazetteer = gazetteer;
    }

    /** All sightings in order of field and place, without those that the context rules out. */
    List<Sighting> of(Article article) {
        var found = new ArrayList<Sighting>();
        for (var place : article.places()) {
            var meanings = meanings(place);
            if (!meanings.isEmpty()) {
                for (var mention : place.mentions()) {
                    found.add(sighting(article, mention, meanings));
                }
            }
        }
        for (var field : ABBREVIATED) {
            found.addAll(
                    abbreviations.of(
                            article, field, position(article, new Mention(field, 0, 0, ""))));
        }
        var phrases = Phrases.in(article, phraseMatcher);
        found.removeIf(
                each ->
                        each.context() == 0
                                || each.position() == 0
                                || phrases.cover(each.mention()));
        found.sort(IN_ORDER);
        return withoutOverlaps(found);
    }

    /** 上海南京路 is no 海南: of two names that overlap the first stands. */
    private static List<Sighting> withoutOverlaps(List<Sighting> sorted) {
        var apart = new ArrayList<Sighting>();
        for (var each : sorted) {
            if (apart.isEmpty() || !each.overlaps(apart.getLast())) {
                apart.add(each);
            } else if (!apart.getLast().isWide() && each.isWide()) {
                apart.set(apart.size() - 1, each);
            }
        }
        return List.copyOf(apart);
    }

    private static boolean closed(Article article, Mention mention) {
        var text = article.text(mention.field());
        if (mention.end() >= text.length()) {
            return true;
        }
        var next = text.charAt(mention.end());
        return !Character.isIdeographic(next) || CLOSING.indexOf(next) >= 0;
    }

    private static final String CLOSING = "的在各有是和与及乡镇村旗县区市等一也将";

    private Sighting sighting(Article article, Mention mention, List<Naming> meanings) {
        var text = article.text(mention.field());
        var factor = surroundings.factor(text, mention);
        var meant = meanings.stream().map(each -> inFull(each, text, mention)).toList();
        return new Sighting(
                mention, meant, position(article, mention), factor, closed(article, mention));
    }

    /**
     * 陈仓|区委: the word behind the name begins with what its full form ends in, unless that word is
     * another, as in 宝鸡|市场.
     */
    private Naming inFull(Naming naming, String text, Mention mention) {
        var full = naming.unit().name();
        var completed =
                naming.kind() == NameKind.SHORT
                        && full.length() == mention.text().length() + 1
                        && full.startsWith(mention.text())
                        && text.startsWith(full, mention.start())
                        && otherWords.stream()
                                .noneMatch(word -> text.startsWith(word, mention.end()));
        return completed ? new Naming(naming.name(), naming.unit(), NameKind.FULL) : naming;
    }

    private List<Naming> meanings(PlaceName place) {
        var known = gazetteer.namings(place.name());
        var meant =
                place.candidates().stream()
                        .flatMap(candidate -> candidate.code().stream())
                        .collect(Collectors.toSet());
        var named = known.stream().filter(each -> meant.contains(each.unit().code())).toList();
        return named.isEmpty() ? inside(place, meant) : named;
    }

    /** A town, an abbreviation, a place of another source: known by its code alone. */
    private List<Naming> inside(PlaceName place, Set<String> codes) {
        return codes.stream()
                .sorted()
                .flatMap(code -> gazetteer.byCode(code).stream())
                .filter(unit -> !unit.code().equals(Unit.NATION))
                .map(unit -> new Naming(place.name(), unit, NameKind.PLACE))
                .toList();
    }

    private static double position(Article article, Mention mention) {
        return switch (mention.field()) {
            case HEADLINE -> HEADLINE;
            case KICKER, SUBHEAD -> ABOVE_AND_BELOW;
            case CAPTION -> CAPTION;
            case BODY -> mention.end() <= article.ledeEnd() ? LEDE : BODY;
            case BYLINE, OTHER -> 0;
        };
    }

    static boolean isAboveText(Field field) {
        return field == Field.HEADLINE || field == Field.KICKER || field == Field.SUBHEAD;
    }
}
