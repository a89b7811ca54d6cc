package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.publisher.clocks.TwoClocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Asks the handler about every record; all that follows is one transaction of Kafka Streams. */
final class GateProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(GateProcessor.class);

    private final GateHandler handler;
    private final GateWatch watch;
    private final TwoClocks clocks;
    private int partition;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable GateStores stores;
    private @Nullable GateOutput output;
    private @Nullable Timekeeper timekeeper;

    GateProcessor(GateHandler handler, GateWatch watch, TwoClocks clocks) {
        this.handler = handler;
        this.watch = watch;
        this.clocks = clocks;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> initialised) {
        context = initialised;
        partition = initialised.taskId().partition();
        stores = new GateStores(initialised);
        output = new GateOutput(initialised);
        timekeeper = new Timekeeper(handler, stores(), output(), watch, clocks, initialised);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Source origin = source(record);
        String uri = record.key() == null ? "" : new String(record.key(), UTF_8);
        try (var _ = MDC.putCloseable("uri", uri)) {
            Begun span = watch.begin(uri, record, origin);
            Handled handled =
                    handler.handle(uri, record.value(), stores().fence(uri), origin, clocks.now());
            write(uri, handled, record, origin, span);
            watch.handled(handled, origin, span);
        }
    }

    private void write(
            String uri, Handled handled, Record<byte[], byte[]> record, Source origin, Begun span) {
        switch (handled) {
            case Handled.Published made -> {
                LOG.info(
                        "version {} is {}",
                        made.article().getVersion(),
                        made.article().getPubStatus());
                output().published(record.key(), made, origin.trace(), span);
                keep(uri, made.kept());
            }
            case Handled.Remembered(var reason, var kept) -> {
                LOG.info("nothing new: {}", reason);
                keep(uri, kept);
            }
            case Handled.Erased() -> LOG.info("{} was erased", origin);
            case Handled.Dead(_, var cause) -> {
                LOG.warn("{} is a dead letter: {}", origin, cause);
                output().dead(record, origin, cause);
            }
        }
    }

    private void keep(String uri, Kept kept) {
        stores().keep(uri, kept);
        timekeeper().kept(kept);
    }

    /** Also when its thread dies: what it held is fetched again, here or elsewhere. */
    @Override
    public void close() {
        watch.gone(partition);
    }

    private Source source(Record<byte[], byte[]> record) {
        RecordMetadata origin = Objects.requireNonNull(context).recordMetadata().orElseThrow();
        return new Source(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                GateHeaders.trace(record.headers()));
    }

    private GateStores stores() {
        return Objects.requireNonNull(stores);
    }

    private GateOutput output() {
        return Objects.requireNonNull(output);
    }

    private Timekeeper timekeeper() {
        return Objects.requireNonNull(timekeeper);
    }
}
