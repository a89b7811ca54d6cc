package org.regionwire.publisher.hub;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Mark;

/**
 * How far a subscription has been served.
 *
 * @param delivered etag of the bytes that the subscriber took last; null for none
 * @param upTo all that came into the feed up to this mark was taken; null for none
 * @param position of the view that they came from; null for none
 * @param replayed {@code verifiedAt} of the subscription whose replay has been dealt with
 * @param abandoned etag of the bytes that were given up
 * @param failures in a row
 * @param failingSince when the first of them was
 * @param nextAttempt not before; null for at once
 * @param lastError in one sentence
 */
public record Progress(
        @Nullable String delivered,
        @Nullable Mark upTo,
        @Nullable Position position,
        @Nullable Instant replayed,
        @Nullable String abandoned,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttempt,
        @Nullable Instant lastDelivered,
        @Nullable String lastError) {

    /** Of whoever has had nothing yet. */
    public static final Progress NONE =
            new Progress(null, null, null, null, null, 0, null, null, null, null);

    /**
     * The subscriber took it.
     *
     * @param served the subscription as it was when the delivery began
     */
    Progress delivered(Push taken, Position from, Subscription served, Instant now) {
        return new Progress(
                taken.taken(),
                taken.upTo(),
                from,
                replayed(served),
                null,
                0,
                null,
                null,
                now,
                null);
    }

    /**
     * The subscriber did not take it: it is tried again later, unless it failed for too long.
     *
     * @param tried etag
     */
    Progress failed(String tried, Subscription served, String why, Patience patience, Instant now) {
        Instant since = failingSince == null ? now : failingSince;
        if (Duration.between(since, now).compareTo(patience.atMost()) >= 0) {
            return new Progress(
                    delivered,
                    upTo,
                    position,
                    replayed(served),
                    tried,
                    0,
                    null,
                    null,
                    lastDelivered,
                    why);
        }
        return new Progress(
                delivered,
                upTo,
                position,
                replayed,
                abandoned,
                failures + 1,
                since,
                now.plus(patience.pause(failures + 1)),
                lastDelivered,
                why);
    }

    private @Nullable Instant replayed(Subscription served) {
        return served.replay() ? served.verifiedAt() : replayed;
    }
}
