package org.regionwire.publisher.release;

/**
 * A decision of an operator or provider.
 *
 * @param order of the rulings among themselves
 */
public record Ruling(Kind kind, Order order, Correction correction) {

    public enum Kind {
        CANCEL,
        WITHHOLD,
        LIFT,
        CORRECT
    }

    public Ruling(Kind kind, Order order) {
        this(kind, order, Correction.NONE);
    }
}
