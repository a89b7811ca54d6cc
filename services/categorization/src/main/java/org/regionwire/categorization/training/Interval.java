package org.regionwire.categorization.training;

/**
 * A mean, and where it lies with 95 % certainty.
 *
 * @param low for as few values as there are, by the normal distribution
 */
public record Interval(double mean, double low, double high) {
    private static final double CERTAINTY = 1.96;

    static Interval of(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        var mean = sum / values.length;
        var squares = 0.0;
        for (var value : values) {
            squares += (value - mean) * (value - mean);
        }
        var half = CERTAINTY * Math.sqrt(squares) / values.length;
        return new Interval(mean, mean - half, mean + half);
    }
}
