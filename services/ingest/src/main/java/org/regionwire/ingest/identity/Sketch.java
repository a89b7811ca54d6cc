package org.regionwire.ingest.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * MinHash of a body's character 4-grams: finds an article again after its headline or some
 * paragraphs have changed. With {@value #SIZE} values an estimate of .5 is within .09 of the truth
 * in nineteen of twenty cases; different articles share next to nothing, so the bound of one half
 * is far from both.
 *
 * @param values the smallest hash per permutation, {@value #SIZE} of them; none for a body without
 *     letters
 * @param length letters and digits of the body, as a measure of how much a sketch stands for
 */
public record Sketch(List<Integer> values, int length) {
    static final int SIZE = 128;
    private static final int GRAM = 4;
    private static final double SAME = 0.5;

    public Sketch {
        values = List.copyOf(values);
        if (!values.isEmpty() && values.size() != SIZE) {
            throw new IllegalArgumentException(
                    "A sketch has %d values or none, not %d.".formatted(SIZE, values.size()));
        }
    }

    /** Sketch of a body; white space, punctuation, case and width do not count. */
    public static Sketch of(String body) {
        int[] letters =
                Normalizer.normalize(body, Normalizer.Form.NFKC)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .map(Character::toLowerCase)
                        .toArray();
        if (letters.length == 0) {
            return new Sketch(List.of(), 0);
        }
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i <= Math.max(0, letters.length - GRAM); i++) {
            long gram = 0;
            for (int k = i; k < Math.min(letters.length, i + GRAM); k++) {
                gram = gram * 0x100000001B3L ^ letters[k];
            }
            for (int k = 0; k < SIZE; k++) {
                least[k] = Math.min(least[k], permuted(gram, k));
            }
        }
        List<Integer> values = new ArrayList<>(SIZE);
        for (int value : least) {
            values.add(value);
        }
        return new Sketch(values, letters.length);
    }

    /** Estimated share of the shorter body's 4-grams that the longer one has too, 0 to 1. */
    public double overlap(Sketch other) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return 0;
        }
        int equal = 0;
        for (int k = 0; k < SIZE; k++) {
            equal += values.get(k).equals(other.values.get(k)) ? 1 : 0;
        }
        double jaccard = (double) equal / SIZE;
        double shared = jaccard / (1 + jaccard) * (length + other.length);
        return Math.min(1, shared / Math.min(length, other.length));
    }

    /** Whether both are bodies of one article: they overlap by half or more. */
    public boolean isSameArticle(Sketch other) {
        return overlap(other) >= SAME;
    }

    /**
     * Hash {@code k} of a gram: a mix (splitmix64) seeded by k; a stored contract, never to change.
     */
    private static int permuted(long gram, int k) {
        long z = gram + 0x9E3779B97F4A7C15L * (k + 1);
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) (z ^ z >>> 31);
    }
}
