package org.regionwire.publisher.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long articles take from their acceptance until the view can serve them. Articles of a replay,
 * and those read while the view catches up, are old for another reason and not counted; what an
 * embargo held back is counted as it came. Used by the view's thread alone.
 */
final class Arrivals {

    private static final Duration[] STEPS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5)
    };

    private final Timer latency;
    private final List<Instant> unseen = new ArrayList<>();

    Arrivals(MeterRegistry metrics) {
        this.latency =
                Timer.builder("regionwire.view.latency")
                        .description("from acceptance to the moment that the view can serve it")
                        .serviceLevelObjectives(STEPS)
                        .register(metrics);
    }

    /** An article of a live run is in the index, but cannot be seen yet. */
    void applied(Instant acceptedAt) {
        unseen.add(acceptedAt);
    }

    /** All that was applied can be seen from now on. */
    void seen(Instant now) {
        for (Instant acceptedAt : unseen) {
            // The clock of another machine may run ahead.
            Duration took = Duration.between(acceptedAt, now);
            latency.record(took.isNegative() ? Duration.ZERO : took);
        }
        unseen.clear();
    }

    /** What was applied is old: nobody waited for it that long. */
    void forget() {
        unseen.clear();
    }
}
