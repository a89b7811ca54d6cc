package org.regionwire.ingest.feeds.parsing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever format it came in. URLs are absolute where the feed gives a base to resolve them
 * by.
 *
 * @param id Atom's id; null elsewhere
 * @param link page that the feed is of
 * @param language BCP 47 as written
 * @param ttl how long the feed asks to be left alone: RSS ttl or sy:updatePeriod
 * @param items in the order of the feed
 */
public record Feed(
        @Nullable String id,
        @Nullable Markup title,
        @Nullable String link,
        @Nullable Markup description,
        @Nullable String language,
        @Nullable String rights,
        @Nullable Duration ttl,
        List<Item> items) {

    public Feed {
        items = List.copyOf(items);
    }
}
