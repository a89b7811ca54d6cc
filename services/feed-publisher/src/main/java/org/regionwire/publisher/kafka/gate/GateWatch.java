package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.Collection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;

/** Sees each record that the gate decides: for its metrics, its backlog and the article's trace. */
final class GateWatch {

    private final GateMetrics metrics;
    private final GateBacklog backlog;
    private final Spans spans;

    GateWatch(GateMetrics metrics, GateBacklog backlog, Spans spans) {
        this.metrics = metrics;
        this.backlog = backlog;
        this.spans = spans;
    }

    Begun begin(String uri, Record<byte[], byte[]> record, RecordMetadata origin) {
        return spans.ofRecord(
                        "process",
                        origin.topic(),
                        origin.partition(),
                        origin.offset(),
                        record.headers())
                .about("regionwire.uri", uri);
    }

    void handled(
            Handled handled, Record<byte[], byte[]> record, RecordMetadata origin, Begun span) {
        metrics.handled(handled);
        backlog.decided(
                new TopicPartition(origin.topic(), origin.partition()),
                origin.offset(),
                Instant.ofEpochMilli(record.timestamp()));
        switch (handled) {
            case Handled.Published _, Handled.Erased _ -> span.end();
            case Handled.Remembered(var reason, _) -> span.about("regionwire.reason", reason).end();
            case Handled.Dead(var cause) -> span.failed(cause);
        }
    }

    void gone(Collection<TopicPartition> partitions) {
        backlog.forget(partitions);
    }
}
