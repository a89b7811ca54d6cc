package org.regionwire.publisher.hub;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a subscription holds: what the subscriber asks for, within bounds.
 *
 * @param usual where the subscriber asks for nothing
 */
public record Lease(Duration usual, Duration shortest, Duration longest) {

    Duration of(@Nullable Long askedSeconds) {
        if (askedSeconds == null) {
            return usual;
        }
        return Duration.ofSeconds(
                Math.clamp(askedSeconds, shortest.toSeconds(), longest.toSeconds()));
    }
}
