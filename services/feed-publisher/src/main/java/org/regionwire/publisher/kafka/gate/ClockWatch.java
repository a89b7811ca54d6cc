package org.regionwire.publisher.kafka.gate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.regionwire.publisher.clocks.TwoClocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells operators when the wall's clock has jumped: releases are held by as much. */
final class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    /** What a time server corrects in passing. */
    static final Duration TOLERATED = Duration.ofSeconds(1);

    private final TwoClocks clocks;
    private final AtomicBoolean apart = new AtomicBoolean();

    ClockWatch(TwoClocks clocks, MeterRegistry meters) {
        this.clocks = clocks;
        Gauge.builder(
                        "regionwire.gate.clocks.apart.seconds",
                        clocks,
                        c -> c.apart().toMillis() / 1000.0)
                .description(
                        "How far the wall's clock has jumped, or was ahead of the broker; negative: back")
                .register(meters);
    }

    void look() {
        Duration by = clocks.apart();
        boolean jumped = by.abs().compareTo(TOLERATED) > 0;
        if (apart.compareAndSet(!jumped, jumped)) {
            if (jumped) {
                LOG.warn("the clock has jumped by {}: releases are held by as much", by);
            } else {
                LOG.info("the clock is right again");
            }
        }
    }
}
