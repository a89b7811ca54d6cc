package org.regionwire.publisher.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A region or topic that an article stands in or stood in.
 *
 * @param left when it left; null while it stands there
 */
public record Placement(Kind kind, String code, Instant entered, @Nullable Instant left) {

    private static final int LONGEST_CODE = 32;

    /** What the code is one of. */
    public enum Kind {
        REGION,
        TOPIC
    }

    public Placement {
        check(code);
    }

    public static Placement region(String code, Instant entered, @Nullable Instant left) {
        return new Placement(Kind.REGION, code, entered, left);
    }

    public static Placement topic(String code, Instant entered, @Nullable Instant left) {
        return new Placement(Kind.TOPIC, code, entered, left);
    }

    Section section() {
        return kind == Kind.REGION ? Section.region(code) : Section.topic(code);
    }

    static void check(String code) {
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("no code of a region or topic: " + code);
        }
    }
}
