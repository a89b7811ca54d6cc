package org.regionwire.publisher.kafka.hub;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.sharing.PartitionLog;
import org.regionwire.messaging.sharing.PartitionReader;
import org.regionwire.messaging.sharing.SharedTopic;
import org.regionwire.messaging.sharing.Sharing;
import org.regionwire.publisher.hub.Callback;
import org.regionwire.publisher.hub.Distribution;
import org.regionwire.publisher.hub.FeedWatch;
import org.regionwire.publisher.hub.Hosts;
import org.regionwire.publisher.hub.Ledger;
import org.regionwire.publisher.hub.Noticed;
import org.regionwire.publisher.hub.Served;
import org.regionwire.schemas.catalogue.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscriptions shared among the replicas: each serves those of its partitions. */
public final class HubShares implements Sharing<HubPartition> {

    private static final String WORK = "feed-publisher-hub";

    private static final Logger LOG = LoggerFactory.getLogger(HubShares.class);

    /** Whoever waits for the place of a call takes it at the turn after that has ended. */
    private static final Duration REST_BETWEEN_CALLS = Duration.ofMillis(20);

    /** A look renders every feed that somebody has subscribed to. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final KafkaSettings kafka;
    private final String client;
    private final HubCodec codec;
    private final PartitionReader deliveries;
    private final FeedWatch watch;
    private final Distribution distribution;
    private final Hosts hosts;
    private final Duration settle;
    private final HubMetrics metrics;
    private final InstantSource clock;
    private Map<String, Noticed> noticed = Map.of();
    private Instant looked = Instant.EPOCH;

    /**
     * @param client unique among all running programs
     * @param settle how long a feed that has changed is left to change further
     */
    public HubShares(
            KafkaSettings kafka,
            String client,
            RegistrySchemas schemas,
            FeedWatch watch,
            Distribution distribution,
            Hosts hosts,
            Duration settle,
            HubMetrics metrics,
            InstantSource clock) {
        this.kafka = kafka;
        this.client = client;
        this.codec = new HubCodec(schemas);
        this.deliveries = new PartitionReader(kafka, client + "-read", Topics.WEBSUB_DELIVERIES);
        this.watch = watch;
        this.distribution = distribution;
        this.hosts = hosts;
        this.settle = settle;
        this.metrics = metrics;
        this.clock = clock;
    }

    public SharedTopic<?> shared() {
        var shared = new SharedTopic<>(Topics.WEBSUB_SUBSCRIPTIONS, WORK, kafka, client, this);
        metrics.watch(shared::held);
        return shared;
    }

    @Override
    public HubPartition gained(int partition, long end) {
        var gained =
                new HubPartition(
                        new PartitionLog(kafka, client + "-write", WORK, partition),
                        codec,
                        clock,
                        end);
        gained.execute(
                () -> {
                    try {
                        gained.open(deliveries, partition);
                    } catch (RuntimeException e) {
                        failed(gained, e);
                    }
                });
        return gained;
    }

    @Override
    public void turn(Collection<HubPartition> held) {
        RuntimeException failed = failure.getAndSet(null);
        if (failed != null) {
            throw failed;
        }
        Instant now = clock.instant();
        if (Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) >= 0) {
            noticed = look(held);
            looked = clock.instant();
        } else if (!hosts.haveFreed()) {
            return;
        }
        for (HubPartition partition : held) {
            if (partition.isReady()) {
                partition.write();
                partition
                        .ledger()
                        .due(noticed, settle, clock.instant(), hosts::enter)
                        .forEach(work -> partition.execute(() -> serve(partition, work)));
            }
        }
    }

    @Override
    public Duration rest() {
        return hosts.areIdle() ? Sharing.super.rest() : REST_BETWEEN_CALLS;
    }

    private Map<String, Noticed> look(Collection<HubPartition> held) {
        Set<String> topics = new HashSet<>();
        held.forEach(partition -> topics.addAll(partition.ledger().topics()));
        try {
            return watch.look(topics, clock.instant());
        } catch (IOException | RuntimeException e) {
            // The view finds out what its index has; nobody's subscription is to move for it.
            LOG.warn("the feeds cannot be looked at: {}", String.valueOf(e));
            return Map.of();
        }
    }

    private void serve(HubPartition partition, Ledger.Work work) {
        Served served = new Served.Nothing();
        try {
            Served outcome = distribution.serve(work.subscription(), work.progress());
            if (outcome instanceof Served.Delivered || !partition.isClosing()) {
                // A call that was cut off because it is another's turn is no failure.
                served = outcome;
                metrics.served(work.subscription(), served);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} was not served: {}", work.subscription().callback(), String.valueOf(e));
        } finally {
            partition.ledger().done(work, served, clock.instant());
            hosts.leave(new Callback(work.subscription().callback()).host());
        }
    }

    /** A failure of what is no longer ours is nobody's. */
    private void failed(HubPartition partition, RuntimeException e) {
        if (!partition.isClosing()) {
            failure.set(e);
        }
    }
}
