package org.regionwire.publisher.kafka.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import org.regionwire.publisher.release.Verdict;

/**
 * What operators see of the gate: what it decided, and how far behind it is. All verdicts read 0
 * from the start, so that a rate knows the first one.
 */
final class GateMetrics {

    private static final String NO_REASON = "";

    private final MeterRegistry meters;

    /**
     * @param unfetched records of this instance's partitions that it has not even asked for
     */
    GateMetrics(
            MeterRegistry meters,
            GateBacklog backlog,
            DoubleSupplier unfetched,
            InstantSource clock) {
        this.meters = meters;
        decided(Handled.Published.class, NO_REASON);
        decided(Handled.Erased.class, NO_REASON);
        decided(Handled.Dead.class, NO_REASON);
        for (Verdict.Reason reason : Verdict.Reason.values()) {
            decided(Handled.Remembered.class, reason.toString());
        }
        Gauge.builder(
                        "regionwire.gate.lag.records",
                        backlog,
                        b -> b.records() + unfetched.getAsDouble())
                .description("Records of this instance's partitions that are not decided yet")
                .register(meters);
        Gauge.builder(
                        "regionwire.gate.lag.seconds",
                        backlog,
                        b -> b.age(clock.instant()).toMillis() / 1000.0)
                .description("How long the oldest of them has waited")
                .register(meters);
    }

    void handled(Handled handled) {
        String reason =
                handled instanceof Handled.Remembered remembered ? remembered.reason() : NO_REASON;
        decided(handled.getClass(), reason).increment();
    }

    private Counter decided(Class<? extends Handled> verdict, String reason) {
        return Counter.builder("regionwire.gate.records")
                .description("Records by what was decided, and why nothing was published")
                .tag("verdict", verdict.getSimpleName())
                .tag("reason", reason)
                .register(meters);
    }
}
