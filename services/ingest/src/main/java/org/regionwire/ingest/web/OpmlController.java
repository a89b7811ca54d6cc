package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Fault;
import org.regionwire.ingest.feeds.parsing.Opml;
import org.regionwire.ingest.feeds.parsing.OpmlReading;
import org.regionwire.ingest.feeds.sources.Checked;
import org.regionwire.ingest.feeds.sources.Proposal;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.sources.SourceFault;
import org.regionwire.ingest.feeds.sources.SourceIds;
import org.regionwire.ingest.feeds.sources.Sources;
import org.regionwire.ingest.kafka.polling.SourcesWriter;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.messaging.writing.WriteOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in a list of feeds, as readers export it. */
@RestController
final class OpmlController {

    private static final DataSize LARGEST = DataSize.ofMegabytes(8);

    private final Sources sources;
    private final SourcesWriter writer;
    private final Providers providers;
    private final Doorkeeper doorkeeper;
    private final BodyReader bodies;
    private final Refusals refusals;
    private final InstantSource clock = InstantSource.system();

    OpmlController(
            Sources sources,
            SourcesWriter writer,
            Providers providers,
            Doorkeeper doorkeeper,
            BodyReader bodies,
            Refusals refusals) {
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
        this.refusals = refusals;
        this.sources = sources;
        this.writer = writer;
        this.providers = providers;
    }

    /**
     * Adds the feeds of an OPML list, all under one provider. Those that are sources already stay
     * as they are.
     */
    @PostMapping("/v1/sources/opml")
    ResponseEntity<?> post(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String provider,
            @RequestParam(required = false) @Nullable String publication,
            @RequestParam(defaultValue = "true") boolean enabled)
            throws IOException {
        return switch (doorkeeper.ask(request, provider)) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(_) ->
                    switch (bodies.read(request, LARGEST)) {
                        case BodyReader.Outcome.Refused(var problem) -> refusals.answer(problem);
                        case BodyReader.Outcome.Read(var content) ->
                                read(
                                        Opml.read(content, request.getCharacterEncoding()),
                                        provider,
                                        publication,
                                        enabled);
                    };
        };
    }

    private ResponseEntity<?> read(
            OpmlReading reading,
            @Nullable String provider,
            @Nullable String publication,
            boolean enabled) {
        return switch (reading) {
            case OpmlReading.TooMuch(var detail) ->
                    refusals.answer(
                            Problems.problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    Problems.reason(Fault.Kind.TOO_MUCH),
                                    detail));
            case OpmlReading.Feeds(var outlines) when outlines.isEmpty() ->
                    refusals.answer(
                            Problems.problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "no-opml",
                                    "There is no outline with an xmlUrl in the body: send OPML."));
            case OpmlReading.Feeds(var outlines) -> add(outlines, provider, publication, enabled);
        };
    }

    private ResponseEntity<?> add(
            List<Opml.Outline> outlines,
            @Nullable String provider,
            @Nullable String publication,
            boolean enabled) {
        Set<String> before =
                sources.all().stream()
                        .map(source -> source.source().url())
                        .collect(Collectors.toSet());
        List<Source> added = new ArrayList<>();
        List<String> known = new ArrayList<>();
        List<SourceAnswers.Left> left = new ArrayList<>();
        for (Opml.Outline outline : outlines) {
            String id = SourceIds.ofUrl(outline.url());
            var proposal =
                    new Proposal(outline.url(), provider, publication, enabled, null, null, null);
            switch (proposal.check(id, providers, clock.millis())) {
                case Checked.Bad(var faults) -> {
                    SourceFault first = faults.getFirst();
                    if (!first.type().equals("bad-url")) {
                        return refusals.answer(SourceAnswers.problem(faults));
                    }
                    left.add(new SourceAnswers.Left(outline.url(), first.detail()));
                }
                case Checked.Good(Source source) -> {
                    if (before.contains(source.url())) {
                        known.add(source.url());
                    } else {
                        added.add(source);
                    }
                }
            }
        }
        WriteOutcome outcome = added.isEmpty() ? new WriteOutcome.Committed() : writer.put(added);
        return outcome instanceof WriteOutcome.Committed
                ? ResponseEntity.ok(
                        new SourceAnswers.Imported(
                                added.stream()
                                        .flatMap(source -> sources.byId(source.id()).stream())
                                        .map(SourceAnswers::of)
                                        .toList(),
                                known,
                                left))
                : refusals.askAgain(SourceAnswers.notWritten(outcome));
    }
}
