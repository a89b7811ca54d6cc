package org.regionwire.publisher.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A region, a topic or a place in print that an article stands in or stood in.
 *
 * @param left when it left; null while it stands there
 */
public record Placement(Section section, Instant entered, @Nullable Instant left) {

    public static Placement region(String code, Instant entered, @Nullable Instant left) {
        return new Placement(Section.region(code), entered, left);
    }

    public static Placement topic(String code, Instant entered, @Nullable Instant left) {
        return new Placement(Section.topic(code), entered, left);
    }

    /**
     * @param code as {@link Printed#code} writes it
     */
    public static Placement printed(String code, Instant entered, @Nullable Instant left) {
        return new Placement(Printed.ofCode(code), entered, left);
    }
}
