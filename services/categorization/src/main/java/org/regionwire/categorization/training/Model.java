package org.regionwire.categorization.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regionwire.categorization.topics.Softmax;
import org.regionwire.categorization.topics.TopicWeights;
import org.regionwire.mediatopics.Concept;

/**
 * Trained weights by number of feature, one for each concept; empty for a feature that was too
 * rare.
 *
 * @param weights rounded as they are written, so that what is measured is what is used
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Model(double[][] weights) {
    double[] shares(Example example, int tops) {
        var sums = new double[tops];
        for (var at = 0; at < example.features().length; at++) {
            var known = weights[example.features()[at]];
            for (var top = 0; top < known.length; top++) {
                sums[top] += example.values()[at] * known[top];
            }
        }
        return Softmax.shares(sums);
    }

    TopicWeights named(List<Concept> tops, Map<String, Integer> vocabulary) {
        var named = new HashMap<String, double[]>();
        vocabulary.forEach(
                (name, number) -> {
                    var known = weights[number];
                    if (known.length > 0) {
                        named.put(name, known);
                    }
                });
        return TopicWeights.of(tops, named);
    }
}
