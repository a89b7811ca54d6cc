package org.regionwire.publisher.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.view.Change;

/**
 * What one record says.
 *
 * @param change what it does to the index
 * @param acceptedAt when ingest took it; null unless it is a live one to be shown
 * @param heartbeatAt when ingest took it; null unless it is a heartbeat
 */
record Reading(Change change, @Nullable Instant acceptedAt, @Nullable Instant heartbeatAt) {

    static Reading of(Change change) {
        return new Reading(change, null, null);
    }
}
