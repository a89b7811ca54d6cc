package org.regionwire.publisher.hub;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All subscriptions that there are, whoever serves them: for bounds and for counting. */
public final class Subscribers {

    private record Known(String host, Instant expires) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final int perHost;
    private final int inAll;

    /**
     * @param perHost most subscriptions whose callbacks have the same host
     * @param inAll most subscriptions
     */
    public Subscribers(int perHost, int inAll) {
        this.perHost = perHost;
        this.inAll = inAll;
    }

    public void put(Subscription subscription) {
        known.put(
                subscription.key(),
                new Known(new Callback(subscription.callback()).host(), subscription.expires()));
    }

    public void remove(String key) {
        known.remove(key);
    }

    /** Why one more is too many; null when it is not. A renewal is none more. */
    public @Nullable String denial(Callback callback, String topic, Instant now) {
        Known same = known.get(Subscription.key(callback.url(), topic));
        if (same != null && now.isBefore(same.expires())) {
            return null;
        }
        if (known.values().stream().filter(each -> now.isBefore(each.expires())).count() >= inAll) {
            return "The hub has as many subscriptions as it takes.";
        }
        String host = callback.host();
        long there =
                known.values().stream()
                        .filter(each -> each.host().equals(host) && now.isBefore(each.expires()))
                        .count();
        return there >= perHost
                ? "%s has %d subscriptions already, as many as one host may.".formatted(host, there)
                : null;
    }
}
