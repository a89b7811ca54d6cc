package org.regionwire.publisher.kafka.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.messaging.writing.WriteOutcome;
import org.regionwire.publisher.hub.Asked;
import org.regionwire.publisher.hub.Hosts;
import org.regionwire.publisher.hub.Subscribers;
import org.regionwire.publisher.hub.Subscription;
import org.regionwire.publisher.hub.Verification;
import org.regionwire.publisher.hub.calling.Caller;
import org.regionwire.schemas.catalogue.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes requests and asks the subscribers to confirm them, each on a thread of its own; what is
 * confirmed is written for whoever serves it.
 */
public final class HubDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HubDesk.class);

    /** Requests whose answer to the hub's question is waited for. */
    private static final int PENDING = 1_000;

    private static final int PENDING_PER_HOST = 100;
    private static final int WRITES = 10;
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Hosts pending = new Hosts(PENDING, PENDING_PER_HOST);
    private final Caller caller;
    private final Subscribers subscribers;
    private final Function<List<Outbound>, WriteOutcome> writer;
    private final Supplier<String> challenges;
    private final HubMetrics metrics;
    private final InstantSource clock;

    /**
     * @param caller for questions alone, so that they hold up no delivery
     * @param writer all of them or none; returns when it is known
     * @param challenges each one that nobody can guess
     */
    public HubDesk(
            Caller caller,
            Subscribers subscribers,
            Function<List<Outbound>, WriteOutcome> writer,
            Supplier<String> challenges,
            HubMetrics metrics,
            InstantSource clock) {
        this.caller = caller;
        this.subscribers = subscribers;
        this.writer = writer;
        this.challenges = challenges;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Returns at once; false when too many are waiting already. */
    public boolean take(Asked.Fit asked) {
        String host = asked.callback().host();
        if (!pending.enter(host)) {
            return false;
        }
        workers.execute(
                () -> {
                    try {
                        verify(asked);
                    } finally {
                        pending.leave(host);
                    }
                });
        return true;
    }

    private void verify(Asked.Fit asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String denial =
                asked instanceof Asked.Subscribe
                        ? subscribers.denial(asked.callback(), asked.topic(), now)
                        : null;
        if (denial != null) {
            told(asked, "denied", denial);
            caller.get(Verification.denial(asked, denial));
            return;
        }
        String challenge = challenges.get();
        String fault =
                Verification.fault(caller.get(Verification.question(asked, challenge)), challenge);
        if (fault != null) {
            told(asked, "unconfirmed", fault);
        } else {
            write(asked, now);
        }
    }

    private void write(Asked.Fit asked, Instant verifiedAt) {
        Subscription subscription =
                asked instanceof Asked.Subscribe subscribe
                        ? new Subscription(
                                asked.callback().url(),
                                asked.topic(),
                                subscribe.secret(),
                                subscribe.lease(),
                                verifiedAt,
                                subscribe.replay())
                        : null;
        String fault = written(asked, subscription);
        if (fault != null) {
            told(asked, "unwritten", fault);
            return;
        }
        if (subscription != null) {
            // The topic tells it too, a moment later: who asks at once is counted.
            subscribers.put(subscription);
        }
        told(asked, "confirmed", "");
    }

    /** Why it could not be written; null when it was. */
    private @Nullable String written(Asked.Fit asked, @Nullable Subscription subscription) {
        var record =
                new Outbound(
                        Topics.WEBSUB_SUBSCRIPTIONS,
                        Subscription.key(asked.callback().url(), asked.topic()),
                        subscription == null ? null : HubMapper.toWire(subscription),
                        Map.of());
        WriteOutcome outcome = writer.apply(List.of(record));
        for (int i = 1; i < WRITES && outcome instanceof WriteOutcome.Unavailable; i++) {
            try {
                Thread.sleep(BETWEEN_WRITES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            outcome = writer.apply(List.of(record));
        }
        return outcome instanceof WriteOutcome.Committed ? null : outcome.toString();
    }

    private void told(Asked.Fit asked, String outcome, String why) {
        metrics.verified(outcome);
        LOG.info(
                "{} {} {}: {} {}",
                asked instanceof Asked.Subscribe ? "subscribe" : "unsubscribe",
                asked.callback().url(),
                asked.topic(),
                outcome,
                why);
    }

    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(DRAIN.toNanos(), TimeUnit.NANOSECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
