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
    private final Map<Concept, Concept> topOf = new HashMap<>();

    static Tally of(Article article, Lexicon lexicon) {
        var tally = new Tally();
        tally.read(article, lexicon, Field.KICKER, KICKER);
        tally.read(article, lexicon, Field.HEADLINE, HEADLINE);
        tally.read(article, lexicon, Field.SUBHEAD, SUBHEAD);
        tally.read(article, lexicon, Field.BODY, BODY);
        tally.read(article, lexicon, Field.CAPTION, BODY);
        tally.readNames(article, lexicon.nameCues());
        tally.readShapes(article.text(Field.HEADLINE), lexicon);
        return tally;
    }

    private void read(Article article, Lexicon lexicon, Field field, double factor) {
        var text = article.text(field);
        var lede = field == Field.BODY ? article.ledeEnd() : 0;
        var headline = field != Field.BODY && field != Field.CAPTION;
        var works = headline ? lexicon.works(text) : WorkTitles.NONE;
        var times = new HashMap<Integer, Integer>();
        for (var hit : lexicon.hits(text)) {
            if (!headline && hit.end() - hit.start() == 1) {
                continue;
            }
            var again = times.merge(hit.word(), 1, Integer::sum) - 1;
            var weight =
                    factor
                            * (hit.end() <= lede ? LEDE : 1)
                            * (works.cover(text, hit.start(), hit.end()) ? IN_WORK : 1)
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
                .forEach(mention -> inHeadline("nameInHeadline", mention, cues));
    }

    /**
     * A score, a price, the title of a work in front: what a headline is about shows in its shape.
     */
    private void readShapes(String headline, Lexicon lexicon) {
        lexicon.works(headline)
                .endOfFirst()
                .ifPresent(
                        end ->
                                inHeadline(
                                        "workInHeadline",
                                        headlineMention(headline, 0, end),
                                        lexicon.workCues()));
        for (var shape : lexicon.shapes()) {
            var found = shape.pattern().matcher(headline);
            if (found.find()) {
                var mention = headlineMention(headline, found.start(), found.end());
                inHeadline("shapeOfHeadline", mention, shape.cues());
            }
        }
    }

    private static Mention headlineMention(String headline, int start, int end) {
        return new Mention(Field.HEADLINE, start, end, headline.substring(start, end));
    }

    private void inHeadline(String rule, Mention mention, List<Lexicon.Cue> cues) {
        cues.forEach(cue -> add(cue, Evidence.at(rule, cue.weight() * HEADLINE, mention)));
    }

    private static final int MOST_NAMES = 2;

    private void add(Lexicon.Cue cue, Evidence why) {
        own.merge(cue.concept(), why.weight(), Double::sum);
        topOf.put(cue.concept(), cue.top());
        tops.merge(cue.top(), why.weight(), Double::sum);
        evidence.computeIfAbsent(cue.concept(), _ -> new ArrayList<>()).add(why);
    }

    /** What the top-level concepts got, all their branch included. */
    Map<Concept, Double> tops() {
        return tops;
    }

    /** What all top-level concepts got together; what speaks against one takes nothing. */
    double all() {
        return tops.values().stream().filter(each -> each > 0).mapToDouble(each -> each).sum();
    }

    /** Concepts with what they got by their own words, most first. */
    List<Map.Entry<Concept, Double>> ranked() {
        return own.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(
                        Map.Entry.<Concept, Double>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .toList();
    }

    /** True for a concept that got something, in the branch of this top-level one. */
    boolean isWithin(Concept concept, Concept top) {
        return top.equals(topOf.get(concept));
    }

    /** The evidence for a top-level concept and all below it, heaviest first. */
    List<Evidence> evidenceOfBranch(Concept top) {
        return own.keySet().stream()
                .filter(concept -> isWithin(concept, top))
                .flatMap(concept -> evidence(concept).stream())
                .sorted(HEAVIEST)
                .toList();
    }

    /** The heaviest evidence for a concept by its own words. */
    List<Evidence> evidence(Concept concept) {
        return evidence.getOrDefault(concept, List.of()).stream().sorted(HEAVIEST).toList();
    }

    static final Comparator<Evidence> HEAVIEST =
            Comparator.comparingDouble((Evidence why) -> -Math.abs(why.weight()));
}
