package org.regionwire.publisher.web;

import static org.regionwire.publisher.web.ChangesQuery.LIMIT;
import static org.regionwire.publisher.web.ChangesQuery.SINCE;
import static org.regionwire.publisher.web.ChangesQuery.UNTIL;
import static org.regionwire.publisher.web.ChangesQuery.WAIT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.changes.News;
import org.regionwire.publisher.changes.Outcome;
import org.regionwire.publisher.changes.Places;
import org.regionwire.publisher.changes.Telling;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Portion;
import org.regionwire.publisher.view.Proof;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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

    /** Of the records of one answer, which writes each text twice: it has 1 MB then. */
    private static final long MOST_BYTES = 512 << 10;

    private final Asking asking;
    private final News news;
    private final Telling telling;
    private final Connections waiting;
    private final Places sending;

    /** A proof reads all of a section: two at a time, and of one network one. */
    private final Places proving = new Places(2, 1);

    /**
     * @param waiting for something to tell
     * @param sending what there is to tell
     */
    public ChangesController(
            Asking asking, News news, Telling telling, Connections waiting, Places sending) {
        this.asking = asking;
        this.news = news;
        this.telling = telling;
        this.waiting = waiting;
        this.sending = sending;
    }

    @GetMapping("/changes")
    DeferredResult<ResponseEntity<byte[]>> changes(
            HttpServletRequest request, @RequestHeader HttpHeaders asked) {
        Set<String> known = Set.of(SINCE, WAIT, LIMIT);
        return switch (asking.read("/changes", request.getQueryString(), known, asked)) {
            case Asking.Asked.Unfit(var answer) -> Answering.at(answer);
            case Asking.Asked.Fit(var section, var query) -> {
                // Who asks for the head alone wants to know whether this is answered, and not what.
                boolean waits =
                        !query.patience().isZero()
                                && !request.getMethod().equals(HttpMethod.HEAD.name());
                yield Answering.later(
                        request,
                        network ->
                                waits
                                        ? await(network, section, query)
                                        : Optional.of(new From(query.since())),
                        sending,
                        from -> changes(section, from, query.limit()));
            }
        };
    }

    /**
     * @param position null for from the first article on
     */
    private record From(@Nullable Position position) {}

    private Optional<From> await(String network, @Nullable Section section, ChangesQuery.Good query)
            throws IOException, InterruptedException {
        Optional<Places.Place> place = waiting.enter(network);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new From(news.awaited(section, query.since(), query.patience(), waiting)));
        } finally {
            place.get().leave();
        }
    }

    private ResponseEntity<byte[]> changes(@Nullable Section section, From from, int limit)
            throws IOException, InterruptedException {
        return Outcomes.answer(
                news.events(section, from.position(), new Portion(limit, MOST_BYTES)),
                events -> Outcomes.json(telling.page(events)));
    }

    @GetMapping("/feeds/proof")
    DeferredResult<ResponseEntity<byte[]>> proof(
            HttpServletRequest request, @RequestHeader HttpHeaders asked) {
        Set<String> known = Set.of(SINCE, UNTIL);
        return switch (asking.read("/feeds/proof", request.getQueryString(), known, asked)) {
            case Asking.Asked.Unfit(var answer) -> Answering.at(answer);
            case Asking.Asked.Fit(var section, var query) ->
                    Answering.later(
                            request,
                            _ -> Optional.of(query),
                            proving,
                            _ ->
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
}
