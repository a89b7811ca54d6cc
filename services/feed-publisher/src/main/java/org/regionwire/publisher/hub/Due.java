package org.regionwire.publisher.hub;

import java.time.Duration;
import java.time.Instant;

/** Whether a subscriber is to be served now. */
public enum Due {
    /** It has what there is, or what there is was given up, or its lease is over. */
    NOTHING,
    /** There is something for it, and it is not time yet. */
    LATER,
    NOW;

    /**
     * @param settle how long a feed that has changed is left to change further
     */
    public static Due of(
            Subscription subscription,
            Progress progress,
            Noticed feed,
            Duration settle,
            Instant now) {
        if (subscription.isOver(now) || !isWanting(subscription, progress, feed.etag())) {
            return NOTHING;
        }
        Instant next = progress.nextAttempt();
        boolean settled = progress.delivered() == null || !now.isBefore(feed.at().plus(settle));
        return settled && (next == null || !now.isBefore(next)) ? NOW : LATER;
    }

    /** Whether the feed as it is now is still to be delivered. */
    static boolean isWanting(Subscription subscription, Progress progress, String etag) {
        boolean replay =
                subscription.replay() && !subscription.verifiedAt().equals(progress.replayed());
        return replay || (!etag.equals(progress.delivered()) && !etag.equals(progress.abandoned()));
    }

    /** Since when it has been waiting for what there is. */
    public static Instant waitingSince(Progress progress, Noticed feed) {
        Instant failing = progress.failingSince();
        return failing == null ? feed.at() : failing;
    }
}
