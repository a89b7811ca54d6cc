package org.regionwire.ingest.agencies;

import java.time.Instant;
import java.util.Optional;
import org.regionwire.ingest.agencies.item.AgencyItem;

/** What orders an item among the versions of its article. */
final class Revisions {

    /**
     * Below it a revision is a number that a source counts with, above it a time in milliseconds:
     * no article of the wire is of 2001. The gate has the same, and a counted one after all times.
     */
    private static final long FIRST_TIME = 1_000_000_000_000L;

    private Revisions() {}

    /**
     * The source's number; without one the time of the version, else of its receipt. Where numbers
     * were used before, what has none is the next; so is a recall by the name on the wire, whose
     * own number, if any, is of something else.
     *
     * @param known the article as it is on the wire
     * @param named whether the item is a recall by the name on the wire
     */
    static long of(AgencyItem item, Optional<Owned> known, boolean named, Instant now) {
        Long version = item.identity().version();
        if (version != null && !named) {
            return version;
        }
        Instant created = item.times().versionCreated();
        long time = (created == null || named ? now : created).toEpochMilli();
        if (known.isEmpty()) {
            return time;
        }
        long last = known.get().revision();
        return last < FIRST_TIME ? last + 1 : named ? Math.max(time, last + 1) : time;
    }
}
