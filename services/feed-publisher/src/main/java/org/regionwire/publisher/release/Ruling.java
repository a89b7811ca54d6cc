package org.regionwire.publisher.release;

import org.jspecify.annotations.Nullable;

/**
 * A decision of an operator or provider.
 *
 * @param order of the rulings among themselves
 * @param note sentence for readers; null: they are not told
 */
public record Ruling(Kind kind, Order order, Correction correction, @Nullable String note) {

    public enum Kind {
        CANCEL,
        WITHHOLD,
        LIFT,
        CORRECT
    }

    public Ruling(Kind kind, Order order) {
        this(kind, order, Correction.NONE, null);
    }
}
