package org.regionwire.categorization.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.regionwire.categorization.topics.TopicFeatures;
import org.regionwire.mediatopics.Concept;

/**
 * Multinomial logistic regression, by stochastic gradient descent with rates per weight (AdaGrad,
 * Duchi 2011). It starts from the rules, that is from a weight on what the lexicon says, and is
 * drawn back to them: with few examples it decides as they do. The same archive gives the same
 * weights.
 */
final class Regression {
    private static final int EPOCHS = 12;
    private static final double RATE = 0.3;
    private static final double DRAWN_BACK = 1e-4;

    /** Weight at the start on what the lexicon says for a concept. */
    private static final double RULES = 5;

    /** Fewer examples with a feature tell nothing about it. */
    private static final int FEWEST = 3;

    /** Weights are written with two decimals, and not at all below this. */
    private static final double GRAIN = 100;

    private static final double LEAST = 0.05;

    private static final double[] NOTHING = {};
    private static final long SEED = 20_261_126;

    private final List<Concept> tops;
    private final double[][] weights;
    private final double[][] start;
    private final double[][] squares;

    private Regression(
            List<Concept> tops, Map<String, Integer> vocabulary, List<Example> examples) {
        this.tops = tops;
        this.weights = new double[vocabulary.size()][];
        this.start = new double[vocabulary.size()][];
        this.squares = new double[vocabulary.size()][];
        Arrays.fill(weights, NOTHING);
        Arrays.fill(start, NOTHING);
        Arrays.fill(squares, NOTHING);
        var met = new int[vocabulary.size()];
        for (var example : examples) {
            for (var feature : example.features()) {
                if (++met[feature] == FEWEST) {
                    weights[feature] = new double[tops.size()];
                    squares[feature] = new double[tops.size()];
                }
            }
        }
        for (var top = 0; top < tops.size(); top++) {
            var number = vocabulary.get(TopicFeatures.LEXICON + tops.get(top).id());
            if (number != null) {
                start[number] = new double[tops.size()];
                start[number][top] = RULES;
                weights[number] = start[number].clone();
                squares[number] = new double[tops.size()];
            }
        }
    }

    static Model train(
            List<Concept> tops, Map<String, Integer> vocabulary, List<Example> examples) {
        var regression = new Regression(tops, vocabulary, examples);
        var order = new ArrayList<>(examples);
        var random = new Random(SEED);
        for (var epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(regression::learn);
        }
        return regression.rounded();
    }

    private void learn(Example example) {
        var errors = new Model(weights).shares(example, tops.size());
        for (var top = 0; top < errors.length; top++) {
            if (example.labels().contains(tops.get(top))) {
                errors[top] -= 1.0 / example.labels().size();
            }
        }
        for (var at = 0; at < example.features().length; at++) {
            step(example.features()[at], example.values()[at], errors);
        }
    }

    private void step(int feature, double value, double[] errors) {
        var own = weights[feature];
        var sums = squares[feature];
        var origin = start[feature];
        for (var top = 0; top < own.length; top++) {
            var away = own[top] - (origin.length == 0 ? 0 : origin[top]);
            var slope = value * errors[top] + DRAWN_BACK * away;
            sums[top] += slope * slope;
            own[top] -= slope == 0 ? 0 : RATE * slope / Math.sqrt(sums[top]);
        }
    }

    private Model rounded() {
        for (var own : weights) {
            for (var top = 0; top < own.length; top++) {
                own[top] = Math.abs(own[top]) < LEAST ? 0 : Math.rint(own[top] * GRAIN) / GRAIN;
            }
        }
        return new Model(weights);
    }
}
