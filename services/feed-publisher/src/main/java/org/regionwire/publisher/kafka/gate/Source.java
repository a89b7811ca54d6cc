package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Origin;
import org.regionwire.schemas.catalogue.Topics;

/**
 * Where a record came from.
 *
 * @param timestamp when it was written there
 * @param trace W3C trace context that it came with
 */
record Source(String topic, int partition, long offset, Instant timestamp, @Nullable String trace) {

    static Source ofVersion(Origin origin, Instant timestamp, @Nullable String trace) {
        return new Source(
                Topics.ARTICLES_CATEGORIZED, origin.partition(), origin.offset(), timestamp, trace);
    }

    Origin origin() {
        return new Origin(partition, offset);
    }

    @Override
    public String toString() {
        return "%s/%d/%d".formatted(topic, partition, offset);
    }
}
