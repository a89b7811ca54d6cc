package org.regionwire.fingerprint;

/** How much two texts have in common, by their sets of character 4-grams. */
public final class Overlap {
    /**
     * From here on two bodies tell the same story; strangers reach 0.29 (two reports of one
     * ceremony).
     */
    private static final double MOSTLY_THE_SAME = 0.5;

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
        return sameStory(Shingles.of(a), Shingles.of(b));
    }

    /** The same of texts that are compared more than once. */
    public static boolean sameStory(Shingles a, Shingles b) {
        return jaccard(a, b) >= MOSTLY_THE_SAME || containment(a, b) >= PART_OF_THE_OTHER;
    }

    /**
     * What two texts of so many grams have of {@link #jaccard} at least when they tell the same.
     */
    static double leastJaccard(int grams, int others) {
        var common = PART_OF_THE_OTHER * Math.min(grams, others);
        var all = grams + others - common;
        return all == 0 ? 0 : Math.min(MOSTLY_THE_SAME, common / all);
    }

    /** Common grams over all grams: 1 for the same text, 0 for strangers and for empty texts. */
    static double jaccard(Shingles a, Shingles b) {
        var common = a.common(b);
        var all = a.size() + b.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Common grams over the grams of the shorter text: 1 when one text holds the other. */
    static double containment(Shingles a, Shingles b) {
        var least = Math.min(a.size(), b.size());
        return least == 0 ? 0 : (double) a.common(b) / least;
    }
}
