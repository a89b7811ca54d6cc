package org.regionwire.publisher.web;

import static org.regionwire.publisher.web.ChangesQuery.REGION;
import static org.regionwire.publisher.web.ChangesQuery.SINCE;
import static org.regionwire.publisher.web.ChangesQuery.TOPIC;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.changes.EventStream;
import org.regionwire.publisher.changes.News;
import org.regionwire.publisher.changes.Outcome;
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
    private static final Set<String> KNOWN = Set.of(REGION, TOPIC, SINCE);

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
            @RequestHeader HttpHeaders asked) {
        return switch (asking.read("/stream", request.getQueryString(), KNOWN, asked)) {
            case Asking.Asked.Unfit(var answer) -> answer;
            case Asking.Asked.Fit(var section, var query) -> {
                // A browser that comes again has the URL that it came with first, and this.
                String last = asked.getFirst(LAST);
                Position since = last == null ? query.since() : ChangesQuery.cursor(last);
                yield last != null && since == null
                        ? Answers.refused(
                                HttpStatus.BAD_REQUEST, ChangesQuery.NO_CURSOR.formatted(LAST))
                        : begin(section, since, request, response);
            }
        };
    }

    private @Nullable ResponseEntity<byte[]> begin(
            @Nullable Section section,
            @Nullable Position since,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            head(response);
            return null;
        }
        if (!connections.enter()) {
            return Outcomes.tooMany();
        }
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Ending ending = new Ending();
        context.addListener(ending);
        Thread.ofVirtual()
                .name("stream")
                .start(() -> run(section, since, response, context, ending));
        return null;
    }

    private static void head(HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        // Proxies that collect an answer before they pass it on (nginx) let this one through.
        response.setHeader("X-Accel-Buffering", "no");
    }

    private void run(
            @Nullable Section section,
            @Nullable Position since,
            HttpServletResponse response,
            AsyncContext context,
            Ending ending) {
        try {
            Outcome<Position> now = news.covered(since);
            if (now instanceof Outcome.Known<Position>(Position position)) {
                head(response);
                stream.write(
                        section,
                        since == null ? position : since,
                        ending.guarded(response.getOutputStream()));
            } else {
                send(Outcomes.answer(now, _ -> Answers.notReady()), response);
            }
        } catch (IOException e) {
            LOG.debug("a stream's partner is gone: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("a stream ends", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.leave();
            ending.end(context);
        }
    }

    private static void send(ResponseEntity<byte[]> answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders()
                .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = answer.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }
}
