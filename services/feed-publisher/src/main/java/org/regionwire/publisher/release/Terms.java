package org.regionwire.publisher.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a version may be seen, if at all.
 *
 * @param embargoedUntil not before; null: at once
 * @param expires not from then on; null: for ever
 * @param mayBeShown false when its rights allow nothing
 */
public record Terms(
        @Nullable Instant embargoedUntil, @Nullable Instant expires, boolean mayBeShown) {

    /** At once, for ever. */
    public static final Terms FREE = new Terms(null, null, true);

    boolean isEmbargoed(Instant now) {
        return embargoedUntil != null && now.isBefore(embargoedUntil);
    }

    boolean isExpired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }
}
