package org.regionwire.messaging.sharing;

import java.time.Duration;
import java.util.Collection;

/** What a replica does with the partitions that it has; always on one and the same thread. */
public interface Sharing<S extends Share> {

    /**
     * A partition is ours from now on.
     *
     * @param end of the partition at this moment: before it is read, what is known of it is old
     */
    S gained(int partition, long end);

    /** A partition is ours no more; its share is closed next. */
    default void losing(int partition) {}

    /** Longest time until the next turn; records that come bring it sooner. */
    default Duration rest() {
        return Duration.ofMillis(250);
    }

    /**
     * Does what is due and returns soon; called as often as {@link #rest} says. What it throws
     * gives all partitions back and begins again.
     */
    void turn(Collection<S> held);
}
