package org.regionwire.pipeline.faults;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one article. Moments are nanoseconds of the monotonic clock. */
final class Trail {

    private final Map<Hop, Integer> records = new EnumMap<>(Hop.class);
    private @Nullable Story story;
    private @Nullable Long due;
    private @Nullable Long released;
    private @Nullable Long visible;

    void accepted(long dueNanos, Story accepted) {
        due = dueNanos;
        story = accepted;
    }

    void seen(Hop hop, long nanos) {
        records.merge(hop, 1, Integer::sum);
        if (hop == Hop.PUBLISHED && released == null) {
            released = nanos;
        }
    }

    void visible(long nanos) {
        visible = nanos;
    }

    /** When its page was to be posted; null until ingest has accepted it. */
    @Nullable Long due() {
        return due;
    }

    /** What its page must say; null until ingest has accepted it. */
    @Nullable Story story() {
        return story;
    }

    boolean isReleased() {
        return released != null;
    }

    boolean isVisible() {
        return visible != null;
    }

    /** Records that a hop lacks of what the one before it has; the gate owes one in all. */
    int lost() {
        return missing(Hop.INGESTED, Hop.ENRICHED)
                + missing(Hop.ENRICHED, Hop.CATEGORIZED)
                + (due != null && count(Hop.PUBLISHED) == 0 ? 1 : 0);
    }

    /** Records that a hop has beyond what the one before it has; the gate owes one in all. */
    int doubled() {
        return missing(Hop.ENRICHED, Hop.INGESTED)
                + missing(Hop.CATEGORIZED, Hop.ENRICHED)
                + Math.max(0, count(Hop.PUBLISHED) - 1);
    }

    /** From the moment that it was to be posted until it was seen where readers look, if known. */
    long waitedNanos() {
        if (due == null || released == null) {
            return 0;
        }
        return Math.max(released, visible == null ? released : visible) - due;
    }

    private int missing(Hop from, Hop to) {
        return Math.max(0, count(from) - count(to));
    }

    private int count(Hop hop) {
        return records.getOrDefault(hop, 0);
    }
}
