package org.regionwire.publisher.kafka;

import java.io.IOException;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.Unreadables;
import org.regionwire.publisher.view.View;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Ready once the view is complete; degraded, but serving, when records are missing in it, or when
 * it serves before it is complete.
 */
public final class ViewHealth implements HealthIndicator {

    /** Serves, but an operator should look. */
    static final Status DEGRADED = new Status("DEGRADED");

    private final View view;
    private final ReaderState state;

    public ViewHealth(View view, ReaderState state) {
        this.view = view;
        this.state = state;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        try {
            view.look(Snapshot::unreadables)
                    .filter(unreadables -> unreadables.count() > 0)
                    .ifPresent(unreadables -> degraded(health, unreadables));
        } catch (IOException e) {
            return health.outOfService().withDetail("index", String.valueOf(e)).build();
        }
        String brokerAway = state.brokerAway();
        if (brokerAway != null) {
            health.status(DEGRADED).withDetail("brokerAway", brokerAway);
        }
        String waitsFor = state.waitsFor();
        if (waitsFor != null) {
            boolean nevertheless = view.isServing() && !view.isComplete();
            health.status(nevertheless ? DEGRADED : Status.OUT_OF_SERVICE)
                    .withDetail("waitsFor", waitsFor);
        }
        return health.withDetail("lag", state.lag()).build();
    }

    private static void degraded(Health.Builder health, Unreadables unreadables) {
        health.status(DEGRADED)
                .withDetail("skipped", unreadables.count())
                .withDetail("examples", unreadables.examples());
    }
}
