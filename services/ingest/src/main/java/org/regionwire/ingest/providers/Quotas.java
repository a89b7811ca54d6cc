package org.regionwire.ingest.providers;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How often each provider may deliver: a bucket that holds an hour's worth and fills evenly. In
 * memory and of this instance alone; a restart fills it.
 */
final class Quotas {

    private static final double HOUR = Duration.ofHours(1).toMillis();

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** What is left, and when that was so. */
    private record Bucket(double left, Instant at) {}

    /** Zero when the delivery is counted; else how long until one will be taken. */
    Duration take(Provider provider, Instant now) {
        Integer perHour = provider.documentsPerHour();
        if (perHour == null) {
            return Duration.ZERO;
        }
        // Zero deliveries an hour: the next one never comes, so ask again in an hour.
        Duration[] wait = {Duration.ofHours(1)};
        buckets.compute(
                provider.id(),
                (_, before) -> {
                    double left = before == null ? perHour : filled(before, perHour, now);
                    if (left >= 1) {
                        wait[0] = Duration.ZERO;
                        return new Bucket(left - 1, now);
                    }
                    if (perHour > 0) {
                        wait[0] = Duration.ofMillis((long) Math.ceil((1 - left) * HOUR / perHour));
                    }
                    return new Bucket(left, now);
                });
        return wait[0];
    }

    /** A clock that goes back gives nothing and takes nothing. */
    private static double filled(Bucket before, int perHour, Instant now) {
        long passed = Math.max(0, Duration.between(before.at(), now).toMillis());
        return Math.min(perHour, before.left() + passed * perHour / HOUR);
    }
}
