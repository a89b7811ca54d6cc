package org.regionwire.fingerprint;

import java.util.Arrays;

/** The set of character 4-grams of a text, made once for many comparisons. */
public final class Shingles {
    static final int GRAM = 4;

    private final int letters;
    private final long[] grams;

    private Shingles(int letters, long[] grams) {
        this.letters = letters;
        this.grams = grams;
    }

    public static Shingles of(String text) {
        var letters = Grams.letters(text);
        return new Shingles(
                letters.length,
                Arrays.stream(Grams.hashes(letters, GRAM)).sorted().distinct().toArray());
    }

    /** Letters and digits of the text; the rest does not count. */
    public int letters() {
        return letters;
    }

    /** Made anew at each call. */
    public Sketch sketch() {
        return Sketch.of(grams);
    }

    int size() {
        return grams.length;
    }

    /** How many grams stand in both. */
    int common(Shingles other) {
        var common = 0;
        for (int i = 0, j = 0; i < grams.length && j < other.grams.length; ) {
            var order = Long.compare(grams[i], other.grams[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
