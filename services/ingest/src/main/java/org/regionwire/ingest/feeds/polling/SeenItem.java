package org.regionwire.ingest.feeds.polling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that a source has delivered.
 *
 * @param key short hash of its id
 * @param itemHash of the item as the feed had it
 * @param contentHash of the article that was made of it
 * @param full whether the article stands with its text in full
 * @param misses how often its page was asked for and did not come
 * @param retryAt its page is asked for again, not before; null: not again
 */
public record SeenItem(
        String key,
        String itemHash,
        String contentHash,
        boolean full,
        int misses,
        @Nullable Instant retryAt) {

    /** Whether its page is to be asked for again now. */
    public boolean isOwed(Instant now) {
        return retryAt != null && !retryAt.isAfter(now);
    }

    /** Once it has left the feed nothing is owed: there is no item to add a text to. */
    public SeenItem gone() {
        return new SeenItem(key, itemHash, contentHash, full, misses, null);
    }
}
