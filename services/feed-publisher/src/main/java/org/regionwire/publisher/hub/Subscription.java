package org.regionwire.publisher.hub;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has confirmed that a feed is to be pushed there.
 *
 * @param callback URL, in the form that {@link Callback} gives it
 * @param topic URL of the feed
 * @param secret signs what is delivered; null for none
 * @param lease how long it holds
 * @param verifiedAt when the subscriber was asked to confirm it; the lease counts from then
 * @param replay the feed is to be delivered once more, changed or not
 */
public record Subscription(
        String callback,
        String topic,
        @Nullable String secret,
        Duration lease,
        Instant verifiedAt,
        boolean replay) {

    /** The same for every renewal. Neither URL has a space in it. */
    public String key() {
        return key(callback, topic);
    }

    public static String key(String callback, String topic) {
        return callback + " " + topic;
    }

    public Instant expires() {
        return verifiedAt.plus(lease);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expires());
    }
}
