package org.regionwire.publisher.kafka.hub;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.regionwire.publisher.hub.Progress;
import org.regionwire.publisher.hub.Served;
import org.regionwire.publisher.hub.Subscription;
import org.regionwire.publisher.receipts.Judged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the hub does, in numbers; what fails, in the log too. */
public final class HubMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(HubMetrics.class);

    private static final String REQUESTS = "regionwire.hub.requests";
    private static final String VERIFICATIONS = "regionwire.hub.verifications";
    private static final String DELIVERIES = "regionwire.hub.deliveries";
    private static final String RECEIPTS = "regionwire.hub.receipts";
    private static final String OUTCOME = "outcome";

    private final MeterRegistry registry;
    private final InstantSource clock;

    public HubMetrics(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        // All stand at 0 from the start: the first of each is a rise that an alarm can see.
        begin(REQUESTS, "accepted", "wrong", "unknown-feed", "busy");
        begin(VERIFICATIONS, "confirmed", "unconfirmed", "denied", "unwritten");
        begin(DELIVERIES, "delivered", "failed", "abandoned", "gone");
        begin(RECEIPTS, Judged.RECORDED);
        begin(
                RECEIPTS,
                Stream.of(Judged.Why.values()).map(Judged.Why::word).toArray(String[]::new));
    }

    private void begin(String name, String... outcomes) {
        for (String outcome : outcomes) {
            registry.counter(name, OUTCOME, outcome);
        }
    }

    void watch(Supplier<Collection<HubPartition>> held) {
        Gauge.builder("regionwire.hub.subscriptions", held, HubMetrics::subscriptions)
                .description("subscriptions that this instance serves")
                .strongReference(true)
                .register(registry);
        Gauge.builder("regionwire.hub.oldest.waiting.seconds", held, this::oldest)
                .description("how long somebody has been waiting for a change of a feed")
                .strongReference(true)
                .register(registry);
    }

    private static double subscriptions(Supplier<Collection<HubPartition>> held) {
        return held.get().stream().mapToInt(each -> each.ledger().size()).sum();
    }

    private double oldest(Supplier<Collection<HubPartition>> held) {
        Instant now = clock.instant();
        return held.get().stream()
                .flatMap(each -> Stream.ofNullable(each.ledger().oldestWaiting()))
                .mapToDouble(since -> Math.max(0, Duration.between(since, now).toMillis()) / 1000.0)
                .max()
                .orElse(0);
    }

    /** Of requests to the hub: accepted, wrong, unknown-feed, busy. */
    public void asked(String outcome) {
        registry.counter(REQUESTS, OUTCOME, outcome).increment();
    }

    /** Of subscribers' confirmations: confirmed, unconfirmed, denied, unwritten. */
    void verified(String outcome) {
        registry.counter(VERIFICATIONS, OUTCOME, outcome).increment();
    }

    /** Of receipts: as answers name them. */
    void acknowledged(String outcome) {
        registry.counter(RECEIPTS, OUTCOME, outcome).increment();
    }

    void served(Subscription subscription, Served outcome) {
        switch (outcome) {
            case Served.Delivered _ -> count("delivered");
            case Served.Failed(Progress after) -> {
                count("failed");
                LOG.info(
                        "{} did not take {}: {}",
                        subscription.callback(),
                        subscription.topic(),
                        after.lastError());
            }
            case Served.Abandoned(Progress after) -> {
                count("abandoned");
                LOG.warn(
                        "{} has not taken {} for too long, its next change is waited for: {}",
                        subscription.callback(),
                        subscription.topic(),
                        after.lastError());
            }
            case Served.Gone _ -> {
                count("gone");
                LOG.info(
                        "{} has ended its subscription to {}",
                        subscription.callback(),
                        subscription.topic());
            }
            case Served.Nothing _ -> {
                // Nobody was called.
            }
        }
    }

    private void count(String outcome) {
        registry.counter(DELIVERIES, OUTCOME, outcome).increment();
    }
}
