package org.regionwire.ingest.web;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.kafka.WireWriter;
import org.regionwire.ingest.recutting.KnownDocument;
import org.regionwire.ingest.whereabouts.KnownDocuments;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.WriteOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts on the wire what was taken in, and answers what became of that. */
@Component
final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    private final WireWriter wire;
    private final Whereabouts whereabouts;
    private final Refusals refusals;

    Writing(WireWriter wire, Whereabouts whereabouts, Refusals refusals) {
        this.wire = wire;
        this.whereabouts = whereabouts;
        this.refusals = refusals;
    }

    ResponseEntity<?> write(Intake intake, @Nullable String sendersTrace) {
        String traceparent = Traces.of(sendersTrace);
        try (var _ = MDC.putCloseable("uri", intake.uri())) {
            return answer(
                    wire.write(intake, traceparent),
                    KnownDocuments.of(intake),
                    traceparent,
                    UnaryOperator.identity());
        }
    }

    ResponseEntity<?> write(AgencyIntake intake, @Nullable String sendersTrace) {
        String traceparent = Traces.of(sendersTrace);
        try (var _ = MDC.putCloseable("uri", intake.uri())) {
            return answer(
                    wire.write(intake, traceparent),
                    KnownDocuments.of(intake),
                    traceparent,
                    answer -> ItemAnswers.noted(answer, intake));
        }
    }

    private ResponseEntity<?> answer(
            WriteOutcome outcome,
            KnownDocument document,
            String traceparent,
            UnaryOperator<Answers.Document> notes) {
        return switch (outcome) {
            case WriteOutcome.Committed() -> {
                LOG.info(
                        "taken from {}: {} articles",
                        document.provider(),
                        document.articles().size());
                yield ResponseEntity.accepted()
                        .location(URI.create("/v1/documents/" + document.uri()))
                        .header(Traces.HEADER, traceparent)
                        .body(notes.apply(Answers.document(document, whereabouts)));
            }
            case WriteOutcome.TooLarge(var topic, int bytes, int largest) ->
                    refusals.answer(
                            Problems.problem(
                                    HttpStatus.CONTENT_TOO_LARGE,
                                    Problems.TOO_LARGE,
                                    "A record for %s would be %d bytes, %d are taken. Nothing was written."
                                            .formatted(topic, bytes, largest)));
            case WriteOutcome.Unavailable(var reason, boolean uncertain) -> {
                LOG.warn("not taken: {}", reason);
                yield refusals.askAgain(
                        Problems.problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                Problems.UNAVAILABLE,
                                uncertain
                                        ? "The broker did not confirm. Send the same again: its articles keep their uris."
                                        : "Nothing was written: " + reason));
            }
        };
    }
}
