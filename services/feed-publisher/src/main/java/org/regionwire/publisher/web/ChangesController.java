package org.regionwire.publisher.web;

import static org.regionwire.publisher.web.ChangesQuery.LIMIT;
import static org.regionwire.publisher.web.ChangesQuery.REGION;
import static org.regionwire.publisher.web.ChangesQuery.SINCE;
import static org.regionwire.publisher.web.ChangesQuery.TOPIC;
import static org.regionwire.publisher.web.ChangesQuery.UNTIL;
import static org.regionwire.publisher.web.ChangesQuery.WAIT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.changes.News;
import org.regionwire.publisher.changes.Outcome;
import org.regionwire.publisher.changes.Telling;
import org.regionwire.publisher.view.Proof;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** What has changed since a cursor, and what a partner must have who missed nothing of it. */
@RestController
public final class ChangesController {

    /** Uris of one answer. */
    private static final int MOST_CHANGED = 1000;

    /** Above the longest wait, and that for a view that is behind. */
    private static final Duration LIMIT_OF_ALL =
            Duration.ofSeconds(ChangesQuery.LONGEST_WAIT + 30L);

    private final Asking asking;
    private final News news;
    private final Telling telling;
    private final Connections connections;

    public ChangesController(Asking asking, News news, Telling telling, Connections connections) {
        this.asking = asking;
        this.news = news;
        this.telling = telling;
        this.connections = connections;
    }

    @GetMapping("/changes")
    DeferredResult<ResponseEntity<byte[]>> changes(
            HttpServletRequest request, @RequestHeader HttpHeaders asked) {
        Set<String> known = Set.of(REGION, TOPIC, SINCE, WAIT, LIMIT);
        return switch (asking.read("/changes", request.getQueryString(), known, asked)) {
            case Asking.Asked.Unfit(var answer) -> at(answer);
            case Asking.Asked.Fit(var section, var query) ->
                    later(
                            () ->
                                    Outcomes.answer(
                                            news.events(
                                                    section,
                                                    query.since(),
                                                    query.limit(),
                                                    query.patience(),
                                                    connections),
                                            events -> Outcomes.json(telling.page(events))));
        };
    }

    @GetMapping("/feeds/proof")
    DeferredResult<ResponseEntity<byte[]>> proof(
            HttpServletRequest request, @RequestHeader HttpHeaders asked) {
        Set<String> known = Set.of(REGION, TOPIC, SINCE, UNTIL);
        return switch (asking.read("/feeds/proof", request.getQueryString(), known, asked)) {
            case Asking.Asked.Unfit(var answer) -> at(answer);
            case Asking.Asked.Fit(var section, var query) ->
                    later(
                            () ->
                                    proof(
                                            news.proof(
                                                    section,
                                                    query.since(),
                                                    query.until(),
                                                    MOST_CHANGED)));
        };
    }

    private static ResponseEntity<byte[]> proof(Outcome<Proof> outcome) {
        return Outcomes.answer(
                outcome,
                proof ->
                        proof.whole()
                                ? Outcomes.json(Telling.proof(proof))
                                : Answers.refused(
                                        HttpStatus.CONFLICT,
                                        "More than %d articles have changed since until: read on with /changes first."
                                                .formatted(MOST_CHANGED)));
    }

    /** Makes an answer, which may take its time. */
    @FunctionalInterface
    private interface Making {
        ResponseEntity<byte[]> make() throws IOException, InterruptedException;
    }

    private static DeferredResult<ResponseEntity<byte[]>> at(ResponseEntity<byte[]> once) {
        DeferredResult<ResponseEntity<byte[]>> result = new DeferredResult<>();
        result.setResult(once);
        return result;
    }

    private DeferredResult<ResponseEntity<byte[]>> later(Making making) {
        if (!connections.enter()) {
            return at(Outcomes.tooMany());
        }
        DeferredResult<ResponseEntity<byte[]>> result =
                new DeferredResult<>(LIMIT_OF_ALL.toMillis());
        Thread.ofVirtual().name("changes").start(() -> make(making, result));
        return result;
    }

    private void make(Making making, DeferredResult<ResponseEntity<byte[]>> result) {
        try {
            result.setResult(making.make());
        } catch (IOException | RuntimeException e) {
            result.setErrorResult(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.leave();
        }
    }
}
