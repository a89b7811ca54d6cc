package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.mediatopics.Concept;

/** Adds up what the cue words of one article say about each concept. */
final class Tally {
    /** A headline counts for so much of a body. */
    private static final double HEADLINE = 3.5;

    private static final double SUBHEAD = 2;
    private static final double KICKER = 1.5;
    private static final double LEDE = 1.6;
    private static final double BODY = 1;

    /** A word in the title of a book or a film says little about the article. */
    private static final double IN_WORK = 0.4;

    /** A word that comes again adds less each time. */
    private static final double AGAIN = 0.7;

    private final Map<Concept, Double> own = new HashMap<>();
    private final Map<Concept, Double> tops = new HashMap<>();
    private final Map<Concept, List<Evidence>> evidence = new HashMap<>();

    static Tally of(Article article, Lexicon lexicon) {
        var tally = new Tally();
        tally.read(article, lexicon, Field.KICKER, KICKER);
        tally.read(article, lexicon, Field.HEADLINE, HEADLINE);
        tally.read(article, lexicon, Field.SUBHEAD, SUBHEAD);
        tally.read(article, lexicon, Field.BODY, BODY);
        tally.read(article, lexicon, Field.CAPTION, BODY);
        tally.readNames(article, lexicon.nameCues());
        return tally;
    }

    private void read(Article article, Lexicon lexicon, Field field, double factor) {
        var text = article.text(field);
        var lede = field == Field.BODY ? article.ledeEnd() : 0;
        var headline = field != Field.BODY && field != Field.CAPTION;
        var works = headline ? WorkTitles.in(text) : WorkTitles.NONE;
        var times = new HashMap<Integer, Integer>();
        for (var hit : lexicon.hits(text)) {
            if (!headline && hit.end() - hit.start() == 1) {
                continue;
            }
            var again = times.merge(hit.word(), 1, Integer::sum) - 1;
            var weight =
                    factor
                            * (hit.end() <= lede ? LEDE : 1)
                            * (works.cover(hit.start()) ? IN_WORK : 1)
                            * Math.pow(AGAIN, again);
            var mention =
                    new Mention(
                            field, hit.start(), hit.end(), text.substring(hit.start(), hit.end()));
            for (var cue : lexicon.cues(hit.word())) {
                add(cue, Evidence.at("lexicon", cue.weight() * weight, mention));
            }
        }
    }

    /**
     * Names in the headline without a title: papers print those that everybody knows, of the stage
     * and of the stadium.
     */
    private void readNames(Article article, List<Lexicon.Cue> cues) {
        article.people().stream()
                .filter(person -> !person.titled())
                .flatMap(person -> person.mentions().stream().limit(1))
                .filter(mention -> mention.field() == Field.HEADLINE)
                .limit(MOST_NAMES)
                .forEach(
                        mention ->
                                cues.forEach(
                                        cue ->
                                                add(
                                                        cue,
                                                        Evidence.at(
                                                                "nameInHeadline",
                                                                cue.weight() * HEADLINE,
                                                                mention))));
    }

    private static final int MOST_NAMES = 2;

    private void add(Lexicon.Cue cue, Evidence why) {
        own.merge(cue.concept(), why.weight(), Double::sum);
        tops.merge(cue.top(), why.weight(), Double::sum);
        evidence.computeIfAbsent(cue.concept(), _ -> new ArrayList<>()).add(why);
    }

    /** What the top-level concepts got, all their branch included. */
    Map<Concept, Double> tops() {
        return tops;
    }

    /** What each concept got by its own words. */
    Map<Concept, Double> own() {
        return own;
    }

    /** The heaviest evidence for a concept by its own words. */
    List<Evidence> evidence(Concept concept) {
        return evidence.getOrDefault(concept, List.of()).stream().sorted(HEAVIEST).toList();
    }

    static final Comparator<Evidence> HEAVIEST =
            Comparator.comparingDouble((Evidence why) -> -Math.abs(why.weight()));
}
