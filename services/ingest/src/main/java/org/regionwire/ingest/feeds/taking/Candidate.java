package org.regionwire.ingest.feeds.taking;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.feeds.polling.SeenItem;
import org.regionwire.ingest.prose.SafeText;

/**
 * An item of a reading beside what is known of it.
 *
 * @param known null where it is new
 * @param full the text that the feed has in full; {@link SafeText#NONE} where it has none, or the
 *     item is {@linkplain #isDone done}
 */
record Candidate(
        Item item, String id, String key, String hash, @Nullable SeenItem known, SafeText full) {

    static Candidate of(Item item, String id, String hash, @Nullable SeenItem known) {
        String key = Items.key(id);
        var plain = new Candidate(item, id, key, hash, known, SafeText.NONE);
        return plain.isDone()
                ? plain
                : new Candidate(item, id, key, hash, known, ArticleMaker.fullText(item));
    }

    boolean isUnchanged() {
        return known != null && known.itemHash().equals(hash);
    }

    /** Nothing new, and nothing owed. */
    boolean isDone() {
        return isUnchanged() && retryAt() == null;
    }

    /** How often its page did not come as it is now. */
    int misses() {
        return known != null && isUnchanged() ? known.misses() : 0;
    }

    @Nullable Instant retryAt() {
        return known != null && isUnchanged() ? known.retryAt() : null;
    }

    /** Of its page; empty where it has none. */
    String link() {
        return Objects.requireNonNullElse(item.link(), "");
    }

    /** Whether the text may stand on its page, and does not in the feed. */
    boolean lacksText() {
        return full.isEmpty() && !link().isEmpty() && !item.isCut();
    }

    /** Whether its page is to be fetched now, where that is allowed. */
    boolean wantsPage(Instant now) {
        return lacksText() && (!isUnchanged() || (known != null && known.isOwed(now)));
    }
}
