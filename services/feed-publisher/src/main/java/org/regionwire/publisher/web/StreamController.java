package org.regionwire.publisher.web;

import static org.regionwire.publisher.web.ChangesQuery.SINCE;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.changes.EventStream;
import org.regionwire.publisher.changes.Network;
import org.regionwire.publisher.changes.News;
import org.regionwire.publisher.changes.Outcome;
import org.regionwire.publisher.changes.Places;
import org.regionwire.publisher.positions.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Server-sent events. Each stream has a virtual thread of its own, so that a partner that reads
 * slowly holds up nobody.
 */
@RestController
public final class StreamController {

    private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);
    private static final String LAST = "Last-Event-ID";
    private static final Set<String> KNOWN = Set.of(SINCE);

    private final Asking asking;
    private final News news;
    private final EventStream stream;
    private final Connections connections;

    public StreamController(Asking asking, News news, EventStream stream, Connections connections) {
        this.asking = asking;
        this.news = news;
        this.stream = stream;
        this.connections = connections;
    }

    /** Null where a stream has begun. */
    @GetMapping("/stream")
    @Nullable ResponseEntity<byte[]> stream(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader HttpHeaders asked)
            throws InterruptedException {
        return switch (asking.read("/stream", request.getQueryString(), KNOWN, asked)) {
            case Asking.Asked.Unfit(var answer) -> EventSources.readable(answer, asked);
            case Asking.Asked.Fit(var section, var query) -> {
                // A browser that comes again has the URL that it came with first, and this.
                String last = asked.getFirst(LAST);
                Position since = last == null ? query.since() : ChangesQuery.cursor(last);
                yield last != null && since == null
                        ? Answers.refused(
                                HttpStatus.BAD_REQUEST, ChangesQuery.NO_CURSOR.formatted(LAST))
                        : begin(section, since, asked, request, response);
            }
        };
    }

    private @Nullable ResponseEntity<byte[]> begin(
            @Nullable Section section,
            @Nullable Position since,
            HttpHeaders asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            EventSources.begin(response);
            return null;
        }
        Optional<Places.Place> place = connections.enter(Network.of(request.getRemoteAddr()));
        if (place.isEmpty()) {
            return EventSources.readable(Outcomes.tooMany(), asked);
        }
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Ending ending = new Ending();
        context.addListener(ending);
        Thread.ofVirtual()
                .name("stream")
                .start(
                        () -> {
                            try {
                                run(section, since, asked, response, ending);
                            } catch (Exception | Error e) {
                                failed(e, ending);
                            } finally {
                                ending.end(context);
                                place.get().leave();
                            }
                        });
        return null;
    }

    private void run(
            @Nullable Section section,
            @Nullable Position since,
            HttpHeaders asked,
            HttpServletResponse response,
            Ending ending)
            throws IOException, InterruptedException {
        Outcome<Position> now = news.covered(since);
        if (now instanceof Outcome.Known<Position>(Position position)) {
            EventSources.begin(response);
            stream.write(
                    section,
                    since == null ? position : since,
                    ending.guarded(response.getOutputStream()));
        } else {
            var refused = Outcomes.answer(now, _ -> Answers.notReady());
            ending.guard(() -> Answers.send(EventSources.readable(refused, asked), response));
        }
    }

    private static void failed(Throwable why, Ending ending) {
        if (ending.isBroken()) {
            LOG.debug("a stream's partner is gone: {}", why.toString());
        } else {
            LOG.error("a stream ends", why);
        }
    }
}
