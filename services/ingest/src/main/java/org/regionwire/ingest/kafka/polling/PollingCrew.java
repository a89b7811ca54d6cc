package org.regionwire.ingest.kafka.polling;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.sources.Backing;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.taking.Polled;
import org.regionwire.ingest.feeds.taking.SourcePoll;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls what is due and writes what comes of it. */
public final class PollingCrew implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PollingCrew.class);

    /** Sources that are underway at the same time; most of them wait for their host's turn. */
    private static final int UNDERWAY = 1_000;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private final Semaphore free = new Semaphore(UNDERWAY);
    private final SourcePoll poll;
    private final PollRecords records;
    private final Providers providers;
    private final InstantSource clock;
    private final PollMetrics metrics;

    public PollingCrew(
            SourcePoll poll,
            RegistrySchemas schemas,
            Providers providers,
            Erasures erasures,
            InstantSource clock,
            MeterRegistry meters,
            Spans spans) {
        this.poll = poll;
        this.records =
                new PollRecords(
                        new WireEncoder(schemas), erasures, TopicCatalogue.load(), spans, clock);
        this.providers = providers;
        this.clock = clock;
        this.metrics = new PollMetrics(meters);
    }

    /** Sends workers for all that is due and free. Throws what has kept a worker from writing. */
    void send(Collection<PolledPartition> partitions) {
        RuntimeException failed = failure.getAndSet(null);
        if (failed != null) {
            throw failed;
        }
        for (PolledPartition partition : partitions) {
            partition.eraseRemoved();
            for (PolledPartition.Due due :
                    partition.due(clock.instant(), free.availablePermits())) {
                free.acquireUninterruptibly();
                workers.execute(() -> work(partition, due));
            }
        }
    }

    void open(PolledPartition partition, StateReader states, int number) {
        workers.execute(
                () -> {
                    try {
                        partition.open(states, number);
                    } catch (RuntimeException e) {
                        partition.ifOpen(() -> failure.set(e));
                    }
                });
    }

    private void work(PolledPartition partition, PolledPartition.Due due) {
        Source source = due.source();
        boolean written = false;
        try {
            if (Backing.of(source, providers)
                    instanceof Backing.By(var provider, var publication)) {
                Polled polled = poll.poll(source, provider, publication, due.state());
                partition.write(due, polled, records).ifPresent(this::told);
                written = true;
            }
        } catch (RuntimeException e) {
            partition.ifOpen(() -> failure.set(e));
        } finally {
            if (!written) {
                // Also after an error: what is due and free is asked again at once.
                partition.postpone(source.uri(), clock.instant());
            }
            partition.release(source.uri());
            free.release();
        }
    }

    private void told(Polled polled) {
        metrics.polled(polled);
        String uri = polled.state().uri();
        if (polled.outcome() == Polled.Outcome.FAILED || polled.outcome() == Polled.Outcome.GONE) {
            LOG.info("{}: {}", uri, polled.state().lastError());
        } else if (!polled.articles().isEmpty()) {
            LOG.info("{}: {} articles", uri, polled.articles().size());
        }
        for (LeftOut left : polled.leftOut()) {
            LOG.info("{}: {} is left out: {}", uri, left.uri(), left.reason());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
