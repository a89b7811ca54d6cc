package org.regionwire.fingerprint;

import java.nio.ByteBuffer;

/**
 * The least hashes of a text's character 4-grams, and how many grams it has: what two texts have in
 * common can be guessed from it without them (bottom-k sampling, Cohen and Kaplan 2007).
 */
public final class Sketch {
    /** Hashes: 400 bytes in all, and a guess that is seldom wrong by more than a tenth. */
    private static final int LEAST = 96;

    /** Standard deviations: at the edge one pair of 30,000 is missed. */
    private static final double SLACK = 4;

    private final int grams;
    private final int[] least;

    private Sketch(int grams, int[] least) {
        this.grams = grams;
        this.least = least;
    }

    /**
     * @param hashes of the grams, each once, in ascending order
     */
    static Sketch of(long[] hashes) {
        var least = new int[Math.min(LEAST, hashes.length)];
        for (var at = 0; at < least.length; at++) {
            least[at] = (int) (hashes[at] >> Integer.SIZE);
        }
        return new Sketch(hashes.length, least);
    }

    /** What {@link #bytes()} gave. */
    public static Sketch read(byte[] bytes, int from, int length) {
        var buffer = ByteBuffer.wrap(bytes, from, length);
        var grams = buffer.getInt();
        var least = new int[buffer.remaining() / Integer.BYTES];
        buffer.asIntBuffer().get(least);
        return new Sketch(grams, least);
    }

    /** Four for the number of grams, then four for each hash; big-endian. */
    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(Integer.BYTES * (1 + least.length)).putInt(grams);
        buffer.asIntBuffer().put(least);
        return buffer.array();
    }

    /** False when the texts have too little in common to be {@link Overlap#sameStory}. */
    public boolean mayBeSameStory(Sketch other) {
        var seen = 0;
        var common = 0;
        for (int i = 0, j = 0;
                seen < LEAST && (i < least.length || j < other.least.length);
                seen++) {
            var order = order(i, other, j);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        var needed = Overlap.leastJaccard(grams, other.grams);
        return common >= seen * needed - SLACK * Math.sqrt(seen * needed * (1 - needed));
    }

    private int order(int i, Sketch other, int j) {
        if (i == least.length) {
            return 1;
        }
        return j == other.least.length ? -1 : Integer.compare(least[i], other.least[j]);
    }
}
