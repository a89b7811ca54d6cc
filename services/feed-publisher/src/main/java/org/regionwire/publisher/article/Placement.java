package org.regionwire.publisher.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A region that an article stands in or stood in.
 *
 * @param left when it left; null while it stands there
 */
public record Placement(String code, Instant entered, @Nullable Instant left) {

    private static final int LONGEST_CODE = 32;

    public Placement {
        check(code);
    }

    static void check(String code) {
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("no code of a region: " + code);
        }
    }
}
