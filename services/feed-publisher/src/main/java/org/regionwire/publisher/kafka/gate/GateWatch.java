package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.schemas.catalogue.Topics;

/** Sees each record that the gate decides: for its metrics, its backlog and the article's trace. */
final class GateWatch {

    private final GateMetrics metrics;
    private final GateBacklog backlog;
    private final WaitingList waiting;
    private final ClockWatch clocks;
    private final Spans spans;

    GateWatch(
            GateMetrics metrics,
            GateBacklog backlog,
            WaitingList waiting,
            ClockWatch clocks,
            Spans spans) {
        this.metrics = metrics;
        this.backlog = backlog;
        this.waiting = waiting;
        this.clocks = clocks;
        this.spans = spans;
    }

    Begun begin(String uri, Record<byte[], byte[]> record, Source origin) {
        return spans.ofRecord(
                        "process",
                        origin.topic(),
                        origin.partition(),
                        origin.offset(),
                        record.headers())
                .about("regionwire.uri", uri);
    }

    void handled(Handled handled, Source origin, Begun span) {
        metrics.handled(handled);
        backlog.decided(
                new TopicPartition(origin.topic(), origin.partition()),
                origin.offset(),
                origin.timestamp());
        switch (handled) {
            case Handled.Published _, Handled.Erased _ -> span.end();
            case Handled.Remembered(var reason, _) -> span.about("regionwire.reason", reason).end();
            case Handled.Dead(_, var cause) -> span.failed(cause);
        }
    }

    /** What waited or stood has been decided by the clock. */
    void timed(Handled handled) {
        metrics.handled(handled);
    }

    /** The clocks are asked; so many articles wait in a partition, the first of them until then. */
    void waits(int partition, long articles, @Nullable Instant first) {
        clocks.look();
        waiting.is(partition, articles, first);
    }

    /** Its records are handled here no more, or anew. */
    void gone(int partition) {
        waiting.forget(partition);
        backlog.forget(
                List.of(
                        new TopicPartition(Topics.ARTICLES_CATEGORIZED, partition),
                        new TopicPartition(Topics.ARTICLES_RULINGS, partition)));
    }
}
