package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.schemas.catalogue.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Asks the handler about every record; all that follows is one transaction of Kafka Streams. */
final class GateProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(GateProcessor.class);

    private final GateHandler handler;
    private final GateWatch watch;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable KeyValueStore<String, byte[]> fences;

    GateProcessor(GateHandler handler, GateWatch watch) {
        this.handler = handler;
        this.watch = watch;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> initialised) {
        this.context = initialised;
        this.fences = initialised.getStateStore(GateTopology.FENCE_STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata origin = context().recordMetadata().orElseThrow();
        String uri = record.key() == null ? "" : new String(record.key(), UTF_8);
        try (var _ = MDC.putCloseable("uri", uri)) {
            Begun span = watch.begin(uri, record, origin);
            Handled handled =
                    handler.handle(
                            uri,
                            record.value(),
                            store().get(uri),
                            source(record, origin),
                            Instant.ofEpochMilli(context().currentSystemTimeMs()));
            write(uri, handled, record, origin, span);
            watch.handled(handled, record, origin, span);
        }
    }

    private void write(
            String uri,
            Handled handled,
            Record<byte[], byte[]> record,
            RecordMetadata origin,
            Begun span) {
        switch (handled) {
            case Handled.Published(var article, var value, var fence) -> {
                LOG.info("version {} is {}", article.getVersion(), article.getPubStatus());
                store().put(uri, fence);
                var headers = GateHeaders.ofPublished(article, record.headers());
                span.writeTo(headers);
                context()
                        .forward(
                                new Record<>(
                                        record.key(),
                                        value,
                                        article.getReleased().toEpochMilli(),
                                        headers),
                                GateTopology.PUBLISHED_SINK);
            }
            case Handled.Remembered(var reason, var fence) -> {
                LOG.info("nothing new: {}", reason);
                store().put(uri, fence);
            }
            case Handled.Erased() -> LOG.info("{} was erased", origin);
            case Handled.Dead(var cause) -> {
                LOG.warn("{} is a dead letter: {}", origin, cause);
                context()
                        .forward(
                                record.withHeaders(
                                        GateHeaders.ofDeadLetter(
                                                record.headers(),
                                                origin,
                                                record.timestamp(),
                                                cause)),
                                GateTopology.deadLetterSink(origin.topic()));
            }
        }
    }

    /** Also when its thread dies: what it held is fetched again, here or elsewhere. */
    @Override
    public void close() {
        int partition = context().taskId().partition();
        watch.gone(
                List.of(
                        new TopicPartition(Topics.ARTICLES_CATEGORIZED, partition),
                        new TopicPartition(Topics.ARTICLES_RULINGS, partition)));
    }

    private static GateHandler.Source source(Record<byte[], byte[]> record, RecordMetadata origin) {
        return new GateHandler.Source(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                Instant.ofEpochMilli(record.timestamp()));
    }

    private ProcessorContext<byte[], byte[]> context() {
        return Objects.requireNonNull(context);
    }

    private KeyValueStore<String, byte[]> store() {
        return Objects.requireNonNull(fences);
    }
}
