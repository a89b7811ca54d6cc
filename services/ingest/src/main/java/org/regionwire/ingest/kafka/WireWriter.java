package org.regionwire.ingest.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.recutting.KnownDocument;
import org.regionwire.ingest.whereabouts.KnownDocuments;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.Outbound;
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
        return write(IntakeRecords.of(intake, traceparent), KnownDocuments.of(intake));
    }

    public WriteOutcome write(AgencyIntake intake, String traceparent) {
        return write(AgencyRecords.of(intake, traceparent), KnownDocuments.of(intake));
    }

    private WriteOutcome write(List<Outbound> records, KnownDocument document) {
        long start = System.nanoTime();
        WriteOutcome outcome = writer.write(records);
        if (outcome instanceof WriteOutcome.Committed) {
            metrics.committed(
                    document.articles().size(), Duration.ofNanos(System.nanoTime() - start));
            // The topic tells it too, a moment later: who asks at once must find it.
            whereabouts.document(document);
        }
        return outcome;
    }
}
