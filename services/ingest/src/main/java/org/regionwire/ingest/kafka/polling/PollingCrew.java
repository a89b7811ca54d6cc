package org.regionwire.ingest.kafka.polling;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.taking.Polled;
import org.regionwire.ingest.feeds.taking.SourcePoll;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;
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
                        new WireEncoder(schemas), erasures, TopicCatalogue.load(), spans, meters);
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
        try {
            Optional<Provider> provider =
                    providers.byId(source.provider()).filter(Provider::enabled);
            Optional<Publication> publication = provider.flatMap(p -> publication(p, source));
            if (publication.isEmpty()) {
                partition.postpone(source.uri(), clock.instant());
                return;
            }
            Polled polled = poll.poll(source, provider.get(), publication.get(), due.state());
            if (partition.write(due, polled, records)) {
                told(source, polled);
            }
        } catch (RuntimeException e) {
            partition.postpone(source.uri(), clock.instant());
            partition.ifOpen(() -> failure.set(e));
        } finally {
            partition.release(source.uri());
            free.release();
        }
    }

    private static Optional<Publication> publication(Provider provider, Source source) {
        return source.publication() == null
                ? provider.defaultPublication()
                : provider.publication(source.publication());
    }

    private void told(Source source, Polled polled) {
        metrics.polled(polled);
        if (polled.outcome() == Polled.Outcome.FAILED || polled.outcome() == Polled.Outcome.GONE) {
            LOG.info("{}: {}", source.uri(), polled.state().lastError());
        } else if (!polled.articles().isEmpty()) {
            LOG.info("{}: {} articles", source.uri(), polled.articles().size());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
