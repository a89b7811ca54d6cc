package org.regionwire.ingest.kafka;

import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.whereabouts.KnownDocuments;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.messaging.writing.WriteOutcome;

/** Puts a document and its articles on the wire, all or nothing. */
public final class WireWriter {

    private final TransactionalWriter writer;
    private final Whereabouts whereabouts;

    public WireWriter(TransactionalWriter writer, Whereabouts whereabouts) {
        this.writer = writer;
        this.whereabouts = whereabouts;
    }

    public WriteOutcome write(Intake intake, String traceparent) {
        WriteOutcome outcome = writer.write(IntakeRecords.of(intake, traceparent));
        if (outcome instanceof WriteOutcome.Committed) {
            // The topic tells it too, a moment later: who asks at once must find it.
            whereabouts.document(KnownDocuments.of(intake));
        }
        return outcome;
    }
}
