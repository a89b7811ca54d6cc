package org.regionwire.publisher.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.Change;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Brings records into the index: waits for the registry, skips what nobody can read. */
final class Applying {

    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final RecordReader records;
    private final Arrivals arrivals;
    private final ReaderState state;
    private final CountDownLatch stopping;
    private final Timer time;
    private final Counter read;
    private final Map<Change.Unreadable.Reason, Counter> skipped =
            new EnumMap<>(Change.Unreadable.Reason.class);

    Applying(
            RecordReader records,
            Arrivals arrivals,
            ReaderState state,
            CountDownLatch stopping,
            MeterRegistry metrics) {
        this.records = records;
        this.arrivals = arrivals;
        this.state = state;
        this.stopping = stopping;
        this.time =
                Timer.builder("regionwire.view.apply")
                        .description("time to read one batch of records into the index")
                        .register(metrics);
        this.read =
                Counter.builder("regionwire.view.read")
                        .description("records brought into the index, skipped ones too")
                        .register(metrics);
        for (Change.Unreadable.Reason reason : Change.Unreadable.Reason.values()) {
            skipped.put(
                    reason,
                    Counter.builder("regionwire.view.skipped")
                            .description("records that could not be read, and why")
                            .tag("reason", reason.word())
                            .register(metrics));
        }
    }

    /** False when the program stopped before all were applied. */
    boolean apply(ConsumerRecords<byte[], byte[]> polled, ArticleIndex index)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            Optional<Reading> reading = read(record);
            if (reading.isEmpty()) {
                return false;
            }
            apply(record, reading.get(), index);
        }
        if (!polled.isEmpty()) {
            time.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
        return true;
    }

    private void apply(ConsumerRecord<byte[], byte[]> record, Reading reading, ArticleIndex index)
            throws IOException {
        Begun span = arrivals.begin(record);
        if (reading.change() instanceof Change.Unreadable unreadable) {
            skipped(unreadable);
        }
        index.apply(reading.change(), new RecordAt(record.partition(), record.offset()));
        read.increment();
        arrivals.applied(record.partition(), reading, span);
    }

    /** Empty when the program stopped while the registry was away. */
    private Optional<Reading> read(ConsumerRecord<byte[], byte[]> record)
            throws InterruptedException {
        boolean waited = false;
        do {
            try {
                Reading reading = records.read(record);
                if (waited) {
                    state.registryAnswers();
                }
                return Optional.of(reading);
            } catch (RegistryUnavailableException e) {
                if (!waited) {
                    LOG.warn("the view waits for the registry: {}", e.getMessage());
                }
                waited = true;
                state.registryAway(String.valueOf(e.getMessage()));
            }
        } while (!stopping.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
        return Optional.empty();
    }

    private void skipped(Change.Unreadable record) {
        Objects.requireNonNull(skipped.get(record.reason())).increment();
        try (var _ = MDC.putCloseable("uri", record.uri())) {
            LOG.error("skipped a record at {}: {}", record.where(), record.cause());
        }
    }
}
