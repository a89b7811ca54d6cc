package org.regionwire.publisher.kafka.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.DoubleSupplier;
import org.regionwire.messaging.stage.DeadReason;
import org.regionwire.publisher.clocks.TwoClocks;
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
            WaitingList waiting,
            DoubleSupplier unfetched,
            TwoClocks clocks) {
        this.meters = meters;
        decided(Handled.Published.class, NO_REASON);
        decided(Handled.Erased.class, NO_REASON);
        for (DeadReason reason : DeadReason.values()) {
            decided(Handled.Dead.class, reason.word());
        }
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
                        b -> b.age(clocks.latest()).toMillis() / 1000.0)
                .description("How long the oldest of them has waited")
                .register(meters);
        Gauge.builder("regionwire.gate.waiting", waiting, WaitingList::articles)
                .description("Articles under embargo that this instance is to release")
                .register(meters);
        Gauge.builder(
                        "regionwire.gate.embargo.late.seconds",
                        waiting,
                        w -> w.late(clocks.latest()).toMillis() / 1000.0)
                .description("Since when the first of them is due by either clock; 0: none is")
                .register(meters);
    }

    void handled(Handled handled) {
        String reason =
                switch (handled) {
                    case Handled.Remembered(var why, _) -> why;
                    case Handled.Dead(var why, _) -> why.word();
                    case Handled.Published _, Handled.Erased _ -> NO_REASON;
                };
        decided(handled.getClass(), reason).increment();
    }

    private Counter decided(Class<? extends Handled> verdict, String reason) {
        return Counter.builder("regionwire.gate.records")
                .description("Records by what was decided, and why not published or dead")
                .tag("verdict", verdict.getSimpleName())
                .tag("reason", reason)
                .register(meters);
    }
}
