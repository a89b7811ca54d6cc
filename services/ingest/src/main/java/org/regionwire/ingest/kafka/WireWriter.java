package org.regionwire.ingest.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.whereabouts.KnownDocuments;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.messaging.writing.WriteOutcome;

/** Puts a document and its articles on the wire, all or nothing. */
public final class WireWriter {

    private final TransactionalWriter writer;
    private final Whereabouts whereabouts;
    private final WrittenMetrics metrics;

    public WireWriter(TransactionalWriter writer, Whereabouts whereabouts, MeterRegistry meters) {
        this.writer = writer;
        this.whereabouts = whereabouts;
        this.metrics = new WrittenMetrics(meters);
    }

    public WriteOutcome write(Intake intake, String traceparent) {
        long start = System.nanoTime();
        WriteOutcome outcome = writer.write(IntakeRecords.of(intake, traceparent));
        if (outcome instanceof WriteOutcome.Committed) {
            metrics.committed(
                    intake.articles().size(), Duration.ofNanos(System.nanoTime() - start));
            // The topic tells it too, a moment later: who asks at once must find it.
            whereabouts.document(KnownDocuments.of(intake));
        }
        return outcome;
    }
}
