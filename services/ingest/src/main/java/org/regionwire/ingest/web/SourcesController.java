package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.sources.Checked;
import org.regionwire.ingest.feeds.sources.Proposal;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.sources.Sources;
import org.regionwire.ingest.kafka.polling.SourcesWriter;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.messaging.writing.WriteOutcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The feeds that are polled, and how each is. */
@RestController
@RequestMapping("/v1/sources")
final class SourcesController {

    private static final DataSize LARGEST = DataSize.ofKilobytes(64);

    private final JsonMapper json = new JsonMapper();
    private final Sources sources;
    private final SourcesWriter writer;
    private final Providers providers;
    private final Doorkeeper doorkeeper;
    private final BodyReader bodies;
    private final Refusals refusals;
    private final InstantSource clock = InstantSource.system();

    SourcesController(
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

    /** Those of the key's provider; without a key, where that is allowed, of providers without. */
    @GetMapping
    ResponseEntity<?> all(HttpServletRequest request) {
        return switch (doorkeeper.identify(authorization(request), null)) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(var provider) ->
                    ResponseEntity.ok(
                            new SourceAnswers.SourcesAnswer(
                                    sources.all().stream()
                                            .filter(known -> isSeenBy(provider, known.source()))
                                            .map(SourceAnswers::of)
                                            .toList()));
        };
    }

    private boolean isSeenBy(@Nullable String provider, Source source) {
        return provider == null
                ? doorkeeper.isOpen(source.provider())
                : provider.equals(source.provider());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(@PathVariable String id, HttpServletRequest request) {
        return switch (doorkeeper.identify(authorization(request), owner(id).orElse(null))) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(_) ->
                    sources.byId(id)
                            .<ResponseEntity<?>>map(
                                    known -> ResponseEntity.ok(SourceAnswers.of(known)))
                            .orElseGet(() -> unknown(id));
        };
    }

    private static @Nullable String authorization(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION);
    }

    /** Sets a source: 201 when it is new. It is asked at once, whatever it was before. */
    @PutMapping("/{id}")
    ResponseEntity<?> put(@PathVariable String id, HttpServletRequest request) throws IOException {
        return switch (doorkeeper.identify(authorization(request), owner(id).orElse(null))) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(_) ->
                    switch (bodies.read(request, LARGEST)) {
                        case BodyReader.Outcome.Refused(var problem) -> refusals.answer(problem);
                        case BodyReader.Outcome.Read(var content) -> put(id, content, request);
                    };
        };
    }

    private ResponseEntity<?> put(String id, byte[] content, HttpServletRequest request) {
        try {
            Proposal proposal = json.readValue(content, Proposal.class);
            return proposal == null ? notJson() : put(id, proposal, request);
        } catch (JacksonException e) {
            return notJson();
        }
    }

    private ResponseEntity<?> put(String id, Proposal proposal, HttpServletRequest request) {
        return switch (doorkeeper.ask(request, proposal.provider())) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(_) ->
                    switch (proposal.check(id, providers, clock.millis())) {
                        case Checked.Bad(var faults) ->
                                refusals.answer(SourceAnswers.problem(faults));
                        case Checked.Good(Source source) -> put(source);
                    };
        };
    }

    /** Who must agree to a change of it; empty for a source that is new. */
    private Optional<String> owner(String id) {
        return sources.byId(id).map(known -> known.source().provider());
    }

    private ResponseEntity<?> put(Source source) {
        boolean isNew = sources.byId(source.id()).isEmpty();
        return switch (writer.put(List.of(source))) {
            case WriteOutcome.Committed() ->
                    ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                            .location(URI.create("/v1/sources/" + source.id()))
                            .body(sources.byId(source.id()).map(SourceAnswers::of).orElse(null));
            case WriteOutcome failed -> notWritten(failed);
        };
    }

    /** Polled no more. Its articles stay: what vanishes upstream is no cancel. */
    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(@PathVariable String id, HttpServletRequest request) {
        Optional<String> owner = owner(id);
        if (owner.isEmpty()) {
            return unknown(id);
        }
        return switch (doorkeeper.identify(authorization(request), owner.get())) {
            case Doorkeeper.Outcome.Out(var answer) -> answer;
            case Doorkeeper.Outcome.In(_) -> remove(id);
        };
    }

    private ResponseEntity<?> remove(String id) {
        return switch (writer.remove(id)) {
            case WriteOutcome.Committed() -> ResponseEntity.noContent().build();
            case WriteOutcome failed -> notWritten(failed);
        };
    }

    private ResponseEntity<?> notWritten(WriteOutcome failed) {
        return refusals.askAgain(SourceAnswers.notWritten(failed));
    }

    private ResponseEntity<?> notJson() {
        return refusals.answer(
                Problems.problem(
                        HttpStatus.BAD_REQUEST,
                        "not-json",
                        "Send JSON: {\"url\": \"https://…\", \"provider\": \"…\"}."));
    }

    private static ResponseEntity<?> unknown(String id) {
        return Problems.answer(
                Problems.problem(
                        HttpStatus.NOT_FOUND,
                        "unknown-source",
                        "There is no source “%s”.".formatted(id)));
    }
}
