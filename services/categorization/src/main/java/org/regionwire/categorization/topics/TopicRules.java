package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionwire.categorization.article.Article;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;

/**
 * Decides the topics of an article. The top-level concept that got most always, others beside it
 * when they got nearly as much, deeper concepts when sure. Safe to share between threads.
 */
public final class TopicRules {
    /** Another top-level topic needs this share of what the first one got. */
    private static final double BESIDE = 0.5;

    private static final int MOST_TOPS = 3;

    /** A deeper concept needs this share of its branch, and this many weights. */
    private static final double DEEPER = 0.3;

    private static final double SURE = 6;
    private static final int MOST_DEEPER = 2;

    /** Weights at which evidence has said two thirds of what it can. */
    private static final double ENOUGH = 8;

    private static final int MOST_EVIDENCE = 12;

    private final MediaTopics topics;
    private final Lexicon lexicon;

    public TopicRules(MediaTopics topics) {
        this.topics = topics;
        this.lexicon = Lexicon.load(topics);
    }

    public Topics decide(Article article) {
        var tally = Tally.of(article, lexicon);
        var tops = ranked(tally.tops());
        if (tops.isEmpty()) {
            return new Topics.Uncategorized();
        }
        var all = tops.stream().mapToDouble(Map.Entry::getValue).sum();
        var most = tops.getFirst().getValue();
        var decided = new ArrayList<Topic>();
        tops.stream()
                .limit(MOST_TOPS)
                .filter(top -> top.getValue() >= BESIDE * most)
                .forEach(
                        top -> {
                            decided.add(topOf(tally, top.getKey(), top.getValue(), all));
                            decided.addAll(deeper(tally, top.getKey(), top.getValue(), all));
                        });
        return new Topics.Categorized(decided);
    }

    private Topic topOf(Tally tally, Concept top, double weight, double all) {
        var evidence =
                tally.own().keySet().stream()
                        .filter(concept -> topics.top(concept).equals(top))
                        .flatMap(concept -> tally.evidence(concept).stream())
                        .sorted(Tally.HEAVIEST)
                        .limit(MOST_EVIDENCE)
                        .toList();
        return new Topic(top, weight / all, confidence(weight, all), evidence);
    }

    private List<Topic> deeper(Tally tally, Concept top, double branch, double all) {
        return ranked(tally.own()).stream()
                .filter(own -> !own.getKey().isTop() && topics.top(own.getKey()).equals(top))
                .filter(own -> own.getValue() >= Math.max(SURE, DEEPER * branch))
                .limit(MOST_DEEPER)
                .map(own -> deeperTopic(tally, own.getKey(), own.getValue(), all))
                .toList();
    }

    private Topic deeperTopic(Tally tally, Concept concept, double weight, double all) {
        var evidence = tally.evidence(concept).stream().limit(MOST_EVIDENCE).toList();
        var share = Math.min(1, weight / all);
        return new Topic(concept, share, confidence(Math.min(weight, all), all), evidence);
    }

    private static double confidence(double weight, double all) {
        return weight / all * (1 - Math.exp(-weight / ENOUGH));
    }

    private static List<Map.Entry<Concept, Double>> ranked(Map<Concept, Double> weights) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(
                        Map.Entry.<Concept, Double>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .toList();
    }
}
