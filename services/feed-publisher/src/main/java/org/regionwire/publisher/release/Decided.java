package org.regionwire.publisher.release;

import org.jspecify.annotations.Nullable;

/**
 * One thing that rulings decide, as the newest of them has it.
 *
 * @param value null: nobody has decided it
 * @param order of that ruling among the rulings
 */
public record Decided<T>(@Nullable T value, Order order) {

    static <T> Decided<T> nothing() {
        return new Decided<>(null, Order.NONE);
    }

    /** This, or what a ruling says of it, whichever is newer. */
    Decided<T> or(@Nullable T said, Order by) {
        return said == null || by.isBefore(order) ? this : new Decided<>(said, by);
    }
}
