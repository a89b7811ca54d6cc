package org.regionwire.messaging.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;

/** One span for each record of a batch, from its mapping to the commit of them all. */
final class BatchSpans {

    private final Spans spans;
    private final List<Begun> open = new ArrayList<>();

    BatchSpans(Spans spans) {
        this.spans = spans;
    }

    Begun begin(ConsumerRecord<byte[], byte[]> record) {
        Begun span =
                spans.ofRecord(
                                "process",
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                record.headers())
                        .about("regionwire.uri", Headers.key(record));
        open.add(span);
        return span;
    }

    /**
     * Who reads the output goes on from this span; a dead letter keeps the headers it came with.
     */
    void mapped(Begun span, Mapped mapped) {
        switch (mapped) {
            case Mapped.Output output -> span.writeTo(output.toWrite().headers());
            case Mapped.DeadLetter letter -> {
                span.failed(letter.cause());
                open.remove(span);
            }
        }
    }

    void committed() {
        open.forEach(Begun::end);
    }

    void rolledBack() {
        open.forEach(span -> span.failed("rolled back, read again"));
    }
}
