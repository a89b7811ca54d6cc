package org.regionwire.publisher.hub;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;

/** Notices when feeds change. For one thread. */
public final class FeedWatch {

    private final View view;
    private final SubscribedFeeds feeds;
    private Map<String, Noticed> noticed = new HashMap<>();
    private @Nullable Object version;

    public FeedWatch(View view, SubscribedFeeds feeds) {
        this.view = view;
        this.feeds = feeds;
    }

    /**
     * Looks at the feeds again, when there is anything new at all; only at those that somebody has
     * subscribed to.
     *
     * @return each by its URL; none while the view catches up
     */
    public Map<String, Noticed> look(Set<String> topics, Instant now) throws IOException {
        Optional<Object> current = view.look(Snapshot::version);
        if (current.isEmpty()) {
            return Map.of();
        }
        boolean changed = !current.get().equals(version);
        if (changed || !noticed.keySet().containsAll(topics)) {
            Map<String, Noticed> seen = new HashMap<>();
            for (String topic : topics) {
                Noticed before = noticed.get(topic);
                if (before != null && !changed) {
                    seen.put(topic, before);
                } else {
                    Optional<Rendered> feed = feeds.now(topic);
                    feed.ifPresent(each -> seen.put(topic, next(before, each.etag(), now)));
                }
            }
            noticed = seen;
            version = current.get();
        }
        return noticed;
    }

    private static Noticed next(@Nullable Noticed before, String etag, Instant now) {
        return before == null ? new Noticed(etag, now) : before.seen(etag, now);
    }
}
