package org.regionwire.publisher.release;

import java.util.Comparator;

/**
 * What orders the versions of one article, whichever way they arrive. One that has the text comes
 * after all that have a summary of it only, and one that its source has numbered after all that
 * have a time only: an agency's item, after what a feed had of it.
 *
 * @param complete false: a summary, or a part
 * @param revision the provider's number or the receipt time
 * @param run 0 live, higher for each replay
 */
public record Order(boolean complete, long revision, long run) implements Comparable<Order> {

    /** Before every version. */
    public static final Order NONE = new Order(false, Long.MIN_VALUE, 0);

    private static final Comparator<Order> NATURAL =
            Comparator.comparing(Order::complete)
                    .thenComparing(Order::isNumbered)
                    .thenComparingLong(Order::revision)
                    .thenComparingLong(Order::run);

    /**
     * Below it a revision is a source's number, above it a time in milliseconds: no article of the
     * wire is of 2001.
     */
    private static final long FIRST_TIME = 1_000_000_000_000L;

    /** Of a version that has the text, and of a ruling. */
    public Order(long revision, long run) {
        this(true, revision, run);
    }

    @Override
    public int compareTo(Order other) {
        return NATURAL.compare(this, other);
    }

    private boolean isNumbered() {
        return revision >= 0 && revision < FIRST_TIME;
    }

    boolean isBefore(Order other) {
        return compareTo(other) < 0;
    }
}
