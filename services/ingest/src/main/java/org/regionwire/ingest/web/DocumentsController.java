package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Desk;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.documents.Received;
import org.regionwire.ingest.kafka.WireWriter;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.WriteOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages in; where their articles are. */
@RestController
@RequestMapping("/v1/documents")
final class DocumentsController {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentsController.class);

    /** In which an instance has read on the topic what another one took. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(1);

    private final Desk desk;
    private final WireWriter wire;
    private final Whereabouts whereabouts;
    private final DeliveryReader deliveries;
    private final Refusals refusals;

    DocumentsController(
            Desk desk,
            WireWriter wire,
            Whereabouts whereabouts,
            DeliveryReader deliveries,
            Refusals refusals) {
        this.desk = desk;
        this.wire = wire;
        this.whereabouts = whereabouts;
        this.deliveries = deliveries;
        this.refusals = refusals;
    }

    /**
     * Takes a page of text: 202 with the uris of its articles once they stand on the wire.
     *
     * @param dryRun true answers what would be published and writes nothing
     */
    @PostMapping
    ResponseEntity<?> post(
            HttpServletRequest request, @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        return switch (deliveries.read(request)) {
            case DeliveryReader.Outcome.Refused(var problem) -> refused(problem, dryRun);
            case DeliveryReader.Outcome.Read(Delivery delivery) ->
                    switch (desk.receive(delivery)) {
                        case Received.Refused(var faults) -> refused(Problems.of(faults), dryRun);
                        case Received.Taken(Intake intake) ->
                                dryRun
                                        ? ResponseEntity.ok(Answers.dryRun(intake))
                                        : write(intake, request.getHeader(Traces.HEADER));
                    };
        };
    }

    private ResponseEntity<?> refused(ProblemDetail problem, boolean dryRun) {
        return dryRun ? Problems.answer(problem) : refusals.answer(problem);
    }

    private ResponseEntity<?> write(Intake intake, @Nullable String sendersTrace) {
        String traceparent = Traces.of(sendersTrace);
        try (var _ = MDC.putCloseable("uri", intake.uri())) {
            return switch (wire.write(intake, traceparent)) {
                case WriteOutcome.Committed() -> {
                    LOG.info(
                            "taken from {}: {} articles",
                            intake.provider().id(),
                            intake.articles().size());
                    yield ResponseEntity.accepted()
                            .location(URI.create("/v1/documents/" + intake.uri()))
                            .header(Traces.HEADER, traceparent)
                            .body(Answers.accepted(intake, whereabouts));
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
                                            ? "The broker did not confirm. Send the same page again: its articles keep their uris."
                                            : "Nothing was written: " + reason));
                }
            };
        }
    }

    /** Where each article of a document is: waiting, released, recalled or dead. */
    @GetMapping("/{uri}")
    CompletableFuture<ResponseEntity<?>> get(@PathVariable String uri) {
        return whereabouts
                .find(uri, TOLD_WITHIN)
                .thenApply(
                        known ->
                                known.isPresent()
                                        ? ResponseEntity.ok(
                                                Answers.document(known.get(), whereabouts))
                                        : Problems.answer(unknown(uri)));
    }

    private static ProblemDetail unknown(String uri) {
        return Problems.problem(
                HttpStatus.NOT_FOUND,
                "unknown-document",
                "There is no document “%s” here. Its uri stands in the answer to its POST."
                        .formatted(uri));
    }
}
