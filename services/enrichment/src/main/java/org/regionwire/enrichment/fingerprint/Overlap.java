package org.regionwire.enrichment.fingerprint;

import java.util.Arrays;

/** How much two texts have in common, by their sets of character 4-grams. */
public final class Overlap {
    static final int GRAM = 4;

    /**
     * From here on two bodies tell the same story; strangers reach 0.29 (two reports of one
     * ceremony).
     */
    private static final double MOSTLY_THE_SAME = 0.4;

    /**
     * From here on the shorter body is a part of the longer one; lists of the same leaders reach
     * 0.58.
     */
    private static final double PART_OF_THE_OTHER = 0.75;

    private Overlap() {}

    /**
     * True when two bodies tell the same story: nearly the same text, or one a part of the other.
     */
    public static boolean sameStory(String a, String b) {
        return jaccard(a, b) >= MOSTLY_THE_SAME || containment(a, b) >= PART_OF_THE_OTHER;
    }

    /** Common grams over all grams: 1 for the same text, 0 for strangers and for empty texts. */
    public static double jaccard(String a, String b) {
        var left = grams(a);
        var right = grams(b);
        var common = common(left, right);
        var all = left.length + right.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Common grams over the grams of the shorter text: 1 when one text holds the other. */
    public static double containment(String a, String b) {
        var left = grams(a);
        var right = grams(b);
        var least = Math.min(left.length, right.length);
        return least == 0 ? 0 : (double) common(left, right) / least;
    }

    private static long[] grams(String text) {
        return Arrays.stream(Grams.hashes(Grams.letters(text), GRAM)).sorted().distinct().toArray();
    }

    private static int common(long[] a, long[] b) {
        var common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            var order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
