package org.regionwire.publisher.kafka.gate;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Begun;

/** What leaves the gate: public records and dead letters. */
final class GateOutput {

    private final ProcessorContext<byte[], byte[]> context;

    GateOutput(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    /**
     * @param span that goes on in the record; null when the clock has done it
     */
    void published(
            byte[] key, Handled.Published made, @Nullable String trace, @Nullable Begun span) {
        Headers headers = GateHeaders.ofPublished(made.article(), trace);
        if (span != null) {
            span.writeTo(headers);
        }
        context.forward(
                new Record<>(
                        key, made.value(), made.article().getReleased().toEpochMilli(), headers),
                GateTopology.PUBLISHED_SINK);
    }

    void dead(Record<byte[], byte[]> record, Source origin, String cause) {
        context.forward(
                record.withHeaders(GateHeaders.ofDeadLetter(record.headers(), origin, cause)),
                GateTopology.deadLetterSink(origin.topic()));
    }
}
