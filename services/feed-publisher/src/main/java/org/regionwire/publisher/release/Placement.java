package org.regionwire.publisher.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed scope that an article stands in, or stood in until {@code left}.
 *
 * @param entered the first time that it came into it: whoever follows two scopes must be able to
 *     tell that it has stood in both, also when it left one of them and came back
 */
public record Placement(Scope scope, Instant entered, @Nullable Instant left) {

    boolean stands() {
        return left == null;
    }

    Placement stay() {
        return stands() ? this : new Placement(scope, entered, null);
    }

    Placement leave(Instant at) {
        return stands() ? new Placement(scope, entered, at) : this;
    }
}
