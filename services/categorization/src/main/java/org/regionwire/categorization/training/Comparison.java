package org.regionwire.categorization.training;

import java.util.List;
import org.regionwire.mediatopics.Concept;

/**
 * Trained weights beside the rules, on articles that they were not trained on.
 *
 * @param rulesFirst share of articles whose first topic is one of their labels, by the rules
 * @param trainedFirst the same with the weights
 * @param difference how much more, article by article
 * @param rulesF1 of all top-level topics
 * @param topics those that some article has, in order of id
 */
public record Comparison(
        int items,
        Interval rulesFirst,
        Interval trainedFirst,
        Interval difference,
        double rulesF1,
        double trainedF1,
        List<OfTopic> topics) {
    public Comparison {
        topics = List.copyOf(topics);
    }

    /**
     * One topic.
     *
     * @param items articles that have it
     */
    public record OfTopic(Concept topic, int items, double rulesF1, double trainedF1) {}

    /** True when chance does not explain that the weights do better. */
    public boolean better() {
        return difference.low() > 0;
    }
}
