package org.regionwire.publisher.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A feed scope that an article stands in, or stood in until {@code left}. */
public record Placement(Scope scope, Instant entered, @Nullable Instant left) {

    boolean stands() {
        return left == null;
    }

    Placement leave(Instant at) {
        return stands() ? new Placement(scope, entered, at) : this;
    }
}
