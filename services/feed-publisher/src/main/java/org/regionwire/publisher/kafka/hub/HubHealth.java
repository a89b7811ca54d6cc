package org.regionwire.publisher.kafka.hub;

import java.util.HashMap;
import java.util.Map;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.sharing.SharedTopic;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Degraded while it serves nobody: what it owes is kept, and the feeds of the same instance can be
 * read all the while.
 */
public final class HubHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final SharedTopic<?> shared;
    private final TopicFollower all;

    public HubHealth(SharedTopic<?> shared, TopicFollower all) {
        this.shared = shared;
        this.all = all;
    }

    @Override
    public Health health() {
        Health serving = shared.health();
        Health known = all.health();
        Map<String, Object> details = new HashMap<>(known.getDetails());
        details.putAll(serving.getDetails());
        boolean up = Status.UP.equals(serving.getStatus()) && Status.UP.equals(known.getStatus());
        return (up ? Health.up() : Health.status(DEGRADED)).withDetails(details).build();
    }
}
