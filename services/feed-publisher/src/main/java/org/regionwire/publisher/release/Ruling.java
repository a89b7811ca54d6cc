package org.regionwire.publisher.release;

/**
 * A decision of an operator or provider.
 *
 * @param order of the rulings among themselves
 */
public record Ruling(Kind kind, Order order) {

    public enum Kind {
        CANCEL,
        WITHHOLD,
        LIFT
    }
}
