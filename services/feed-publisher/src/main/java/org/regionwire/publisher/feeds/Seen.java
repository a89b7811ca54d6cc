package org.regionwire.publisher.feeds;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a feed had when its bytes had this ETag, so that who has them can be told what is new.
 *
 * @param etag of the bytes as they are
 * @param entries when each was last changed, by id
 * @param departed ids of what had left it
 */
record Seen(String etag, Map<String, Instant> entries, Set<String> departed) {

    /** Bytes that an id takes with its time, roughly. */
    private static final int WEIGHT = 160;

    static Seen of(String etag, Feed feed) {
        Map<String, Instant> entries = HashMap.newHashMap(feed.entries().size());
        feed.entries().forEach(entry -> entries.put(entry.id(), changed(entry)));
        Set<String> departed = HashSet.newHashSet(feed.departed().size());
        feed.departed().forEach(gone -> departed.add(gone.id()));
        return new Seen(etag, entries, departed);
    }

    /** Bytes that it takes, roughly. */
    int weight() {
        return WEIGHT * (1 + entries.size() + departed.size());
    }

    /** The feed with only what came, changed or left since. */
    Feed since(Feed now) {
        return now.with(
                now.entries().stream()
                        .filter(entry -> !changed(entry).equals(entries.get(entry.id())))
                        .toList(),
                now.departed().stream().filter(gone -> !departed.contains(gone.id())).toList());
    }

    /** A mate that comes or goes changes what an entry says of its story. */
    private static Instant changed(Entry entry) {
        Instant story = entry.story().changedAt();
        return story.isAfter(entry.updated()) ? story : entry.updated();
    }
}
