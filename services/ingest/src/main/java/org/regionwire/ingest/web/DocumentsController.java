package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Desk;
import org.regionwire.ingest.documents.Fault;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.documents.Received;
import org.regionwire.ingest.reading.Format;
import org.regionwire.ingest.recutting.KnownDocument;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages in; where their articles are. */
@RestController
@RequestMapping("/v1/documents")
final class DocumentsController {

    /** In which an instance has read on the topic what another one took. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(1);

    private final Desk desk;
    private final Writing writing;
    private final Whereabouts whereabouts;
    private final Doorkeeper doorkeeper;
    private final DeliveryReader deliveries;
    private final Refusals refusals;

    DocumentsController(
            Desk desk,
            Writing writing,
            Whereabouts whereabouts,
            Doorkeeper doorkeeper,
            DeliveryReader deliveries,
            Refusals refusals) {
        this.desk = desk;
        this.writing = writing;
        this.whereabouts = whereabouts;
        this.doorkeeper = doorkeeper;
        this.deliveries = deliveries;
        this.refusals = refusals;
    }

    /** Takes a page: 202 with the uris of its articles once they stand on the wire. */
    @PostMapping
    ResponseEntity<?> post(HttpServletRequest request) throws IOException {
        Optional<Format> format = Format.declared(Parameters.mediaType(request));
        if (format.isEmpty()) {
            // Before any parameter is asked for: of a form they would be read out of its body.
            return refusals.answer(
                    Problems.problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            Problems.reason(Fault.Kind.NOT_TEXT),
                            "Send the page as Content-Type: text/plain; charset=utf-8, text/html or application/pdf."));
        }
        boolean dryRun = Parameters.isSet(request, "dryRun");
        return switch (doorkeeper.ask(request)) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(var provider) ->
                    admitted(request, format.get(), provider, dryRun);
        };
    }

    private ResponseEntity<?> admitted(
            HttpServletRequest request, Format format, @Nullable String provider, boolean dryRun)
            throws IOException {
        return switch (deliveries.read(request, format, provider)) {
            case DeliveryReader.Outcome.Refused(var problem) -> refused(problem, dryRun);
            case DeliveryReader.Outcome.Read(Delivery delivery) ->
                    switch (desk.receive(delivery)) {
                        case Received.Refused(var faults)
                                when faults.getFirst().kind() == Fault.Kind.BUSY ->
                                refusals.askAgain(Problems.of(faults));
                        case Received.Refused(var faults) -> refused(Problems.of(faults), dryRun);
                        case Received.Elsewhere(var links, int all) ->
                                refused(Problems.elsewhere(links, all), dryRun);
                        case Received.Taken(Intake intake) ->
                                dryRun
                                        ? ResponseEntity.ok(Answers.dryRun(intake))
                                        : writing.write(intake, request.getHeader(Traces.HEADER));
                    };
        };
    }

    private ResponseEntity<?> refused(ProblemDetail problem, boolean dryRun) {
        return dryRun ? Problems.answer(problem) : refusals.answer(problem);
    }

    /** Where each article of a document is: waiting, released, recalled or dead. */
    @GetMapping("/{uri}")
    CompletableFuture<ResponseEntity<?>> get(
            @PathVariable String uri,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization) {
        if (doorkeeper.identify(authorization, null) instanceof Doorkeeper.Outcome.Out(var no)) {
            // Before it is waited for.
            return CompletableFuture.completedFuture(no);
        }
        return whereabouts
                .find(uri, TOLD_WITHIN)
                .thenApply(
                        known ->
                                known.isPresent()
                                        ? shown(known.get(), authorization)
                                        : Problems.answer(unknown(uri)));
    }

    private ResponseEntity<?> shown(KnownDocument document, @Nullable String authorization) {
        return switch (doorkeeper.identify(authorization, document.provider())) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(_) ->
                    ResponseEntity.ok(Answers.document(document, whereabouts));
        };
    }

    private static ProblemDetail unknown(String uri) {
        return Problems.problem(
                HttpStatus.NOT_FOUND,
                "unknown-document",
                "There is no document “%s” here. Its uri stands in the answer to its POST."
                        .formatted(uri));
    }
}
