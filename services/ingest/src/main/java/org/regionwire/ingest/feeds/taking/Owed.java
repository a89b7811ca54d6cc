package org.regionwire.ingest.feeds.taking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.SafeText;

/**
 * Where an item stands with its page.
 *
 * @param text in full; {@link SafeText#NONE} where there is none
 * @param misses how often its page was asked for and did not come
 * @param retryAt it is asked for again, not before; null: not again
 */
record Owed(SafeText text, int misses, @Nullable Instant retryAt) {

    static Owed nothing(SafeText text) {
        return new Owed(text, 0, null);
    }
}
