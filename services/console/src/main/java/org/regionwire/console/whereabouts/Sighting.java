package org.regionwire.console.whereabouts;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;

/**
 * One record of an article.
 *
 * @param revision of the article, or of the ruling that recalled it
 * @param run 0 live, higher for each replay
 * @param status usable, withheld, canceled or erased; of published records only
 * @param version public; of published records only
 * @param terms what may hold it back; of categorized records only
 */
record Sighting(
        Stage stage,
        Place place,
        Instant at,
        long revision,
        long run,
        @Nullable String status,
        @Nullable Integer version,
        Terms terms) {

    /** The order in which the gate takes revisions. */
    static final Comparator<Sighting> BY_REVISION =
            Comparator.comparingLong(Sighting::revision).thenComparingLong(Sighting::run);

    boolean isOfSameRevision(Sighting other) {
        return BY_REVISION.compare(this, other) == 0;
    }
}
