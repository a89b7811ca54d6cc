package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionwire.categorization.article.Article;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.wordlists.ModuleLists;

/**
 * Decides the topics of an article. The top-level concept that got most always, others beside it
 * when they got nearly as much, deeper concepts when sure. Where an operator has trained weights,
 * they judge the top level; the lexicon is one of the things that they look at. Safe to share
 * between threads.
 */
public final class TopicRules {
    /** Another top-level topic needs this share of what the first one got. */
    private static final double BESIDE = 0.5;

    private static final int MOST_TOPS = 3;

    /** A deeper concept needs this share of its branch, and this many weights. */
    private static final double DEEPER = 0.3;

    private static final double SURE = 6;
    private static final int MOST_DEEPER = 2;

    private static final int MOST_EVIDENCE = 12;

    private final Lexicon lexicon;
    private final TopicWeights weights;

    /** With the weights that an overlay brings. */
    public TopicRules(MediaTopics topics, ModuleLists lists) {
        this(Lexicon.load(topics, lists), TopicWeights.load(topics, lists));
    }

    private TopicRules(Lexicon lexicon, TopicWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** The same without trained weights. */
    public TopicRules untrained() {
        return new TopicRules(lexicon, TopicWeights.NONE);
    }

    /** The same with these weights. */
    public TopicRules with(TopicWeights trained) {
        return new TopicRules(lexicon, trained);
    }

    public Topics decide(Article article) {
        var tally = Tally.of(article, lexicon);
        var verdicts =
                weights.isEmpty()
                        ? LexiconJudge.verdicts(tally)
                        : weights.verdicts(article, LexiconJudge.verdicts(tally));
        if (verdicts.isEmpty()) {
            return new Topics.Uncategorized();
        }
        var decided = new ArrayList<Topic>();
        for (var verdict : chosen(verdicts)) {
            decided.add(topOf(verdict));
            decided.addAll(deeper(tally, verdict.top()));
        }
        return new Topics.Categorized(decided);
    }

    /** What training and the decision both look at. */
    public TopicFeatures features(Article article) {
        return TopicFeatures.of(article, LexiconJudge.verdicts(Tally.of(article, lexicon)));
    }

    static List<Verdict> chosen(List<Verdict> verdicts) {
        var most = verdicts.getFirst().share();
        return verdicts.stream()
                .limit(MOST_TOPS)
                .filter(each -> each.share() >= BESIDE * most)
                .toList();
    }

    private static Topic topOf(Verdict verdict) {
        return new Topic(
                verdict.top(),
                verdict.share(),
                verdict.confidence(),
                verdict.evidence().stream().limit(MOST_EVIDENCE).toList());
    }

    private List<Topic> deeper(Tally tally, Concept top) {
        var branch = tally.tops().getOrDefault(top, 0.0);
        if (branch <= 0) {
            return List.of();
        }
        return tally.ranked().stream()
                .filter(own -> !own.getKey().isTop() && tally.isWithin(own.getKey(), top))
                .filter(own -> own.getValue() >= Math.max(SURE, DEEPER * branch))
                .limit(MOST_DEEPER)
                .map(own -> deeperTopic(tally, own))
                .toList();
    }

    private static Topic deeperTopic(Tally tally, Map.Entry<Concept, Double> own) {
        var evidence = tally.evidence(own.getKey()).stream().limit(MOST_EVIDENCE).toList();
        var all = tally.all();
        var weight = Math.min(own.getValue(), all);
        return new Topic(
                own.getKey(), weight / all, LexiconJudge.confidence(weight, all), evidence);
    }
}
