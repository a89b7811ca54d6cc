package org.regionwire.publisher.hub;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a request to the hub asks for. */
public sealed interface Asked {

    /** A request that is taken: the subscriber is asked to confirm it. */
    sealed interface Fit extends Asked {
        Callback callback();

        String topic();
    }

    /**
     * To begin or to renew; it replaces what was before.
     *
     * @param lease within the hub's bounds
     * @param replay the feed is to be delivered once more, even to whoever has it
     */
    record Subscribe(
            Callback callback,
            String topic,
            @Nullable String secret,
            Duration lease,
            boolean replay)
            implements Fit {}

    record Unsubscribe(Callback callback, String topic) implements Fit {}

    /**
     * The request is wrong.
     *
     * @param why for the developer of the subscriber, in whole sentences
     */
    record Wrong(String why) implements Asked {}

    /**
     * There is no such feed.
     *
     * @param why with the feeds that there are
     */
    record UnknownFeed(String why) implements Asked {}

    /** Whether there is such a feed is known once the view has caught up. */
    record NotYet() implements Asked {}
}
