package org.regionwire.categorization.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.topics.TopicRules;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;

/** The archive: some three kilobytes for each article. For one thread. */
public final class TrainingSet {
    private final List<Concept> tops;
    private final TopicRules rules;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    public TrainingSet(MediaTopics topics, TopicRules rules) {
        this.tops = topics.tops();
        this.rules = rules.untrained();
    }

    /**
     * Takes an article in.
     *
     * @param labels top-level concepts, at least one
     * @return false for one without text, which is left out
     */
    public boolean add(Article article, Set<Concept> labels) {
        var features = rules.features(article);
        if (features.isEmpty() || labels.isEmpty()) {
            return false;
        }
        var numbers = new int[features.values().size()];
        var values = new float[numbers.length];
        var at = 0;
        for (var entry : features.values().entrySet()) {
            numbers[at] = vocabulary.computeIfAbsent(entry.getKey(), _ -> vocabulary.size());
            values[at++] = entry.getValue().floatValue();
        }
        var byRules =
                rules.decide(article).all().stream()
                        .map(topic -> topic.concept())
                        .filter(Concept::isTop)
                        .toList();
        examples.add(new Example(numbers, values, Set.copyOf(labels), byRules, part(article)));
        return true;
    }

    private static int part(Article article) {
        return Arrays.hashCode(
                new Object[] {article.text(Field.HEADLINE), article.text(Field.BODY)});
    }

    public int size() {
        return examples.size();
    }

    List<Concept> tops() {
        return tops;
    }

    List<Example> examples() {
        return examples;
    }

    Map<String, Integer> vocabulary() {
        return vocabulary;
    }
}
