package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.AgencyDelivery;
import org.regionwire.ingest.agencies.AgencyDesk;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.AgencyReceived;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items of agencies in. */
@RestController
@RequestMapping("/v1/articles")
final class ArticlesController {

    private static final Map<String, Syntax> TYPES =
            Map.of(
                    "application/json", Syntax.JSON,
                    "application/ninjs+json", Syntax.JSON,
                    "application/vnd.iptc.ninjs+json", Syntax.JSON,
                    "application/xml", Syntax.XML,
                    "text/xml", Syntax.XML,
                    "application/vnd.iptc.g2.newsitem+xml", Syntax.XML,
                    "application/vnd.iptc.g2.newsmessage+xml", Syntax.XML,
                    "application/nitf+xml", Syntax.XML,
                    "application/newsmlg2+xml", Syntax.XML);

    /** Another instance's delivery is read here within some hundredths of that. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(1);

    private final AgencyDesk desk;
    private final BodyReader bodies;
    private final Doorkeeper doorkeeper;
    private final Writing writing;
    private final Whereabouts whereabouts;
    private final Refusals refusals;

    ArticlesController(
            AgencyDesk desk,
            BodyReader bodies,
            Doorkeeper doorkeeper,
            Writing writing,
            Whereabouts whereabouts,
            Refusals refusals) {
        this.whereabouts = whereabouts;
        this.desk = desk;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.writing = writing;
        this.refusals = refusals;
    }

    /** Takes ninjs, NewsML-G2 or NITF: 202 with the uris once the articles stand on the wire. */
    @PostMapping
    ResponseEntity<?> post(HttpServletRequest request) throws IOException {
        Syntax syntax = TYPES.get(Parameters.mediaType(request));
        if (syntax == null) {
            // Before any parameter is asked for: of a form they would be read out of its body.
            return refusals.answer(
                    Problems.problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            Problems.NOT_AN_ITEM,
                            "Send ninjs as application/json, NewsML-G2 or NITF as application/xml."));
        }
        boolean dryRun = Parameters.isSet(request, "dryRun");
        return switch (doorkeeper.ask(request)) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(var provider) -> admitted(request, syntax, provider, dryRun);
        };
    }

    private ResponseEntity<?> admitted(
            HttpServletRequest request, Syntax syntax, @Nullable String provider, boolean dryRun)
            throws IOException {
        return switch (bodies.read(request)) {
            case BodyReader.Outcome.Refused(var problem) -> refused(problem, dryRun);
            case BodyReader.Outcome.Read(var content) ->
                    received(
                            new AgencyDelivery(
                                    content,
                                    Parameters.mediaType(request),
                                    syntax,
                                    Parameters.charset(request),
                                    provider,
                                    Parameters.of(request, "publication")),
                            request.getHeader(Traces.HEADER),
                            dryRun);
        };
    }

    private ResponseEntity<?> received(
            AgencyDelivery delivery, @Nullable String sendersTrace, boolean dryRun) {
        return switch (received(delivery)) {
            case AgencyReceived.Refused(var faults) -> refused(Problems.of(faults), dryRun);
            case AgencyReceived.Faulty(var faults) -> refused(Problems.ofItems(faults), dryRun);
            case AgencyReceived.Taken(AgencyIntake intake) ->
                    dryRun
                            ? ResponseEntity.ok(ItemAnswers.dryRun(intake))
                            : writing.write(intake, sendersTrace);
        };
    }

    /** A recall of what this instance has not read of yet is looked at again a little later. */
    private AgencyReceived received(AgencyDelivery delivery) {
        AgencyReceived first = desk.receive(delivery);
        if (first instanceof AgencyReceived.Taken(var intake)
                && !intake.namesToWaitFor().isEmpty()) {
            whereabouts.owners(intake.namesToWaitFor(), TOLD_WITHIN).join();
            return desk.receive(delivery);
        }
        return first;
    }

    private ResponseEntity<?> refused(ProblemDetail problem, boolean dryRun) {
        return dryRun ? Problems.answer(problem) : refusals.answer(problem);
    }
}
