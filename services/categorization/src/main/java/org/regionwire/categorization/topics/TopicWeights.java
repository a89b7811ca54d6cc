package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.wordlists.ModuleLists;

/**
 * Weights that an operator trained on an own archive: how much each feature speaks for each
 * top-level concept. The concepts' sums are turned into shares by softmax. None ship.
 */
public final class TopicWeights {
    /** Where an overlay has them. */
    public static final String FILE = "topics/weights.tsv";

    static final TopicWeights NONE = new TopicWeights(List.of(), Map.of());

    private static final double HEAVIEST = 1_000;
    private static final int MOST_TRAINED = 6;

    /** Less than this is not told of. */
    private static final double LEAST = 0.02;

    private final List<Concept> tops;
    private final Map<String, double[]> weights;

    private TopicWeights(List<Concept> tops, Map<String, double[]> weights) {
        this.tops = tops;
        this.weights = weights;
    }

    /**
     * Of these concepts, by name of feature.
     *
     * @param weights one for each concept, in their order
     */
    public static TopicWeights of(List<Concept> tops, Map<String, double[]> weights) {
        return new TopicWeights(List.copyOf(tops), Map.copyOf(weights));
    }

    static TopicWeights load(MediaTopics topics, ModuleLists lists) {
        var tops = topics.tops();
        var weights = new HashMap<String, double[]>();
        for (var row : lists.entries(FILE, 3)) {
            var at = tops.stream().map(Concept::id).toList().indexOf(row.get(0));
            if (at < 0) {
                throw row.wrong(
                        "begin with one of the 17 concepts at the top of the Media Topics, not '%s'"
                                .formatted(row.get(0)));
            }
            weights.computeIfAbsent(row.get(2), _ -> new double[tops.size()])[at] =
                    row.number(1, -HEAVIEST, HEAVIEST);
        }
        return weights.isEmpty() ? NONE : new TopicWeights(tops, weights);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Lines of a file for an overlay, each concept's heaviest features first. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var top = 0; top < tops.size(); top++) {
            var byWeight = new TreeMap<Double, TreeSet<String>>(Comparator.reverseOrder());
            for (var entry : weights.entrySet()) {
                byWeight.computeIfAbsent(entry.getValue()[top], _ -> new TreeSet<>())
                        .add(entry.getKey());
            }
            byWeight.remove(0.0);
            var id = tops.get(top).id();
            byWeight.forEach(
                    (weight, features) ->
                            lines.add(id + "\t" + weight + "\t" + String.join(" ", features)));
        }
        return lines;
    }

    /** The share of each concept, in the order that they were given in; their sum is 1. */
    public double[] shares(TopicFeatures features) {
        var sums = new double[tops.size()];
        features.values().forEach((name, value) -> add(sums, weights.get(name), value));
        return Softmax.shares(sums);
    }

    private static void add(double[] sums, double @Nullable [] weights, double value) {
        for (var top = 0; weights != null && top < sums.length; top++) {
            sums[top] += value * weights[top];
        }
    }

    /** The concepts that an article gets by such shares, the first one first. */
    public static List<Concept> chosen(List<Concept> tops, double[] shares) {
        var verdicts = new ArrayList<Verdict>();
        for (var top = 0; top < shares.length; top++) {
            verdicts.add(new Verdict(tops.get(top), shares[top], shares[top], List.of()));
        }
        verdicts.sort(Verdict.LARGEST_FIRST);
        return TopicRules.chosen(verdicts).stream().map(Verdict::top).toList();
    }

    /** Largest share first, with what the lexicon found as the first evidence. */
    List<Verdict> verdicts(Article article, List<Verdict> lexicon) {
        var features = TopicFeatures.of(article, lexicon);
        if (features.isEmpty()) {
            return List.of();
        }
        var shares = shares(features);
        var verdicts = new ArrayList<Verdict>();
        for (var top = 0; top < shares.length; top++) {
            if (shares[top] >= LEAST) {
                verdicts.add(verdict(top, shares[top], features, lexicon));
            }
        }
        verdicts.sort(Verdict.LARGEST_FIRST);
        return List.copyOf(verdicts);
    }

    private Verdict verdict(int top, double share, TopicFeatures features, List<Verdict> lexicon) {
        var evidence = new ArrayList<Evidence>();
        lexicon.stream()
                .filter(each -> each.top().equals(tops.get(top)))
                .forEach(each -> evidence.addAll(each.evidence()));
        features.mentions().entrySet().stream()
                .filter(each -> weights.containsKey(each.getKey()))
                .map(
                        each ->
                                Evidence.at(
                                        "trained",
                                        weight(each.getKey(), top)
                                                * features.values()
                                                        .getOrDefault(each.getKey(), 0.0),
                                        each.getValue()))
                .filter(each -> each.weight() > 0)
                .sorted(Tally.HEAVIEST)
                .limit(MOST_TRAINED)
                .forEach(evidence::add);
        return new Verdict(tops.get(top), share, share, evidence);
    }

    private double weight(String feature, int top) {
        var known = weights.get(feature);
        return known == null ? 0 : known[top];
    }
}
