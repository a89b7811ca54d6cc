package org.regionwire.publisher.release;

import java.util.Comparator;

/**
 * What orders the versions of one article, whichever way they arrive.
 *
 * @param revision the provider's number or the receipt time
 * @param run 0 live, higher for each replay
 */
public record Order(long revision, long run) implements Comparable<Order> {

    /** Before every version. */
    public static final Order NONE = new Order(Long.MIN_VALUE, 0);

    private static final Comparator<Order> NATURAL =
            Comparator.comparingLong(Order::revision).thenComparingLong(Order::run);

    @Override
    public int compareTo(Order other) {
        return NATURAL.compare(this, other);
    }

    boolean isBefore(Order other) {
        return compareTo(other) < 0;
    }
}
