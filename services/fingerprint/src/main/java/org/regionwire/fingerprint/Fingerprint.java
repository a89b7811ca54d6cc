package org.regionwire.fingerprint;

import java.util.List;

/**
 * What near duplicates are found by.
 *
 * @param simhash 64-bit SimHash of character bigrams
 * @param minhash bands of MinHash over character 4-grams; two texts that share one are candidates
 */
public record Fingerprint(long simhash, List<Integer> minhash) {
    public Fingerprint {
        minhash = List.copyOf(minhash);
    }

    /** Bits in which the two SimHashes differ: 0 for the same text, some 19 for strangers. */
    public int distance(Fingerprint other) {
        return Long.bitCount(simhash ^ other.simhash);
    }

    /**
     * True when the texts share a band or nearly all bits: worth comparing in full with {@link
     * Overlap}.
     */
    public boolean mayResemble(Fingerprint other) {
        for (var band = 0; band < Math.min(minhash.size(), other.minhash.size()); band++) {
            if (minhash.get(band).equals(other.minhash.get(band))) {
                return true;
            }
        }
        return distance(other) <= Fingerprinter.CLOSE_BITS;
    }
}
