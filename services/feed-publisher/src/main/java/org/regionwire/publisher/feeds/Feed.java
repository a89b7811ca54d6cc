package org.regionwire.publisher.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever its form.
 *
 * @param page the page of the same
 * @param self URL of this feed in the form that is written
 * @param hub URL of the hub that pushes it; null for none
 * @param updated when an entry last came, changed or left
 * @param departed what has left it, the last first
 */
public record Feed(
        Coverage coverage,
        String title,
        String subtitle,
        String page,
        String self,
        @Nullable String hub,
        Instant updated,
        History history,
        List<Entry> entries,
        List<Gone> departed) {

    /** BCP 47; entries may differ. */
    public static final String LANGUAGE = "zh-Hans";

    public static final String GENERATOR = "Regionwire";

    public Feed {
        entries = List.copyOf(entries);
        departed = List.copyOf(departed);
    }

    /** The same with other content. */
    Feed with(List<Entry> others, List<Gone> gone) {
        return new Feed(coverage, title, subtitle, page, self, hub, updated, history, others, gone);
    }
}
