package org.regionwire.messaging.following;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * What operators see of a follower: how far it is behind its topics.
 *
 * @param name tells it from the program's others
 */
public record FollowerMetrics(String name, TopicFollower follower) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("regionwire.followed.lag", follower, TopicFollower::lag)
                .description("Records that the topics had more when they were last asked")
                .tag("follower", name)
                .register(meters);
        Gauge.builder(
                        "regionwire.followed.behind.seconds",
                        follower,
                        f -> f.behind().toMillis() / 1000.0)
                .description("Age of what is known: all that was written before has been taken")
                .tag("follower", name)
                .register(meters);
    }
}
