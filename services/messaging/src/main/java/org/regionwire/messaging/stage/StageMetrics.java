package org.regionwire.messaging.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What operators see of a stage: what it did, how long that takes, and how far behind it is. */
final class StageMetrics {

    private static final String NO_REASON = "";

    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        // The transaction timeout: what takes longer was rolled back.
        Duration.ofSeconds(10)
    };

    private final MeterRegistry meters;
    private final String stage;
    private final Counter read;
    private final Counter outputs;
    private final Map<DeadReason, Counter> deadLetters = new EnumMap<>(DeadReason.class);
    private final Counter erasures;
    private final Counter rollbacks;
    private final Timer batches;
    private final Timer transactions;

    StageMetrics(
            MeterRegistry meters,
            String stage,
            StageState state,
            Backlog backlog,
            InstantSource clock) {
        this.meters = meters;
        this.stage = stage;
        this.read =
                Counter.builder("regionwire.stage.read")
                        .description("Records taken in hand, those of rolled-back tries again")
                        .tag("stage", stage)
                        .register(meters);
        this.outputs = outcome("output", NO_REASON);
        this.erasures = outcome("erased", NO_REASON);
        for (DeadReason reason : DeadReason.values()) {
            deadLetters.put(reason, outcome("dead", reason.word()));
        }
        this.rollbacks =
                Counter.builder("regionwire.stage.rollbacks")
                        .description("Batches that were rolled back and are read again")
                        .tag("stage", stage)
                        .register(meters);
        this.batches = timer("regionwire.stage.batch", "Mapping of one batch");
        this.transactions =
                timer("regionwire.stage.transaction", "One batch, from its first record to commit");
        gauges(state, backlog, clock);
    }

    private void gauges(StageState state, Backlog backlog, InstantSource clock) {
        Gauge.builder("regionwire.stage.lag.records", backlog, Backlog::records)
                .description("Records of this instance's partitions that are not committed yet")
                .tag("stage", stage)
                .register(meters);
        Gauge.builder(
                        "regionwire.stage.lag.seconds",
                        backlog,
                        b -> b.age(clock.instant()).toMillis() / 1000.0)
                .description("How long the oldest of them has waited")
                .tag("stage", stage)
                .register(meters);
        Gauge.builder("regionwire.stage.ready", state, s -> s.trouble() == null ? 1 : 0)
                .description("0 while the last transaction was rolled back")
                .tag("stage", stage)
                .register(meters);
    }

    /** A batch is in hand. */
    void took(int records) {
        read.increment(records);
    }

    void mapped(Duration time) {
        batches.record(time);
    }

    void committed(int outputRecords, List<DeadReason> dead, int nulls, Duration time) {
        outputs.increment(outputRecords);
        dead.forEach(reason -> Objects.requireNonNull(deadLetters.get(reason)).increment());
        erasures.increment(nulls);
        transactions.record(time);
    }

    void rolledBack() {
        rollbacks.increment();
    }

    private Counter outcome(String outcome, String reason) {
        return Counter.builder("regionwire.stage.records")
                .description("Records through the stage, committed, and why they are dead")
                .tag("stage", stage)
                .tag("outcome", outcome)
                .tag("reason", reason)
                .register(meters);
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .tag("stage", stage)
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }
}
