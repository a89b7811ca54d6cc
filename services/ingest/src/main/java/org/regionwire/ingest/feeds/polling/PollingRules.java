package org.regionwire.ingest.feeds.polling;

import java.time.Duration;

/**
 * Between which bounds sources are asked.
 *
 * @param shortest time between two checks of a source, whatever it does
 * @param longest time between two checks of a source, whatever it asks for
 * @param perHost time between two requests to one host
 */
public record PollingRules(Duration shortest, Duration longest, Duration perHost) {

    public PollingRules {
        if (shortest.isNegative() || shortest.isZero() || shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "The shortest interval, %s, is above zero and not above the longest, %s."
                            .formatted(shortest, longest));
        }
        if (perHost.isNegative()) {
            throw new IllegalArgumentException(
                    "The pause per host, %s, is negative.".formatted(perHost));
        }
    }

    /** The same with bounds of a source's own, which may only be kinder to its server. */
    public PollingRules with(Duration ownShortest, Duration ownLongest) {
        Duration least = ownShortest.compareTo(shortest) > 0 ? ownShortest : shortest;
        Duration most = ownLongest.compareTo(least) > 0 ? ownLongest : least;
        return new PollingRules(least, most, perHost);
    }

    Duration clamped(Duration duration) {
        if (duration.compareTo(shortest) < 0) {
            return shortest;
        }
        return duration.compareTo(longest) > 0 ? longest : duration;
    }
}
