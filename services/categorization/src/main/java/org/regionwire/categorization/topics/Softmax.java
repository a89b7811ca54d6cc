package org.regionwire.categorization.topics;

/** Turns sums into shares. */
public final class Softmax {
    private Softmax() {}

    /** Shares in place of the sums: all above 0, together 1. */
    public static double[] shares(double[] sums) {
        var most = Double.NEGATIVE_INFINITY;
        for (var each : sums) {
            most = Math.max(most, each);
        }
        var all = 0.0;
        for (var at = 0; at < sums.length; at++) {
            sums[at] = Math.exp(sums[at] - most);
            all += sums[at];
        }
        for (var at = 0; at < sums.length; at++) {
            sums[at] /= all;
        }
        return sums;
    }
}
