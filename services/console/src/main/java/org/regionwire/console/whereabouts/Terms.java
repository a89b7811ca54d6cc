package org.regionwire.console.whereabouts;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article itself says of when it may be seen.
 *
 * @param embargoedUntil null: at once
 * @param expires null: never
 * @param mayBeShown false when its rights allow nothing
 */
record Terms(@Nullable Instant embargoedUntil, @Nullable Instant expires, boolean mayBeShown) {

    /** At once and for ever, or not known. */
    static final Terms NONE = new Terms(null, null, true);

    /** Those that there are, in words; empty when there are none. */
    String inWords() {
        return Stream.of(
                        embargoedUntil == null ? null : "embargo until " + embargoedUntil,
                        expires == null ? null : "expiry at " + expires,
                        mayBeShown ? null : "its rights allow nothing")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
