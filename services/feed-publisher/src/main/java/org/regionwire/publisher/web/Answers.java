package org.regionwire.publisher.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.markup.Encoding;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** What goes back over HTTP. */
final class Answers {

    /** Killed text must be gone from caches in half a minute, the time to ask anew counted in. */
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofSeconds(20))
                    .staleWhileRevalidate(Duration.ofSeconds(10))
                    .cachePublic();

    /** From where /changes and /stream go on for whoever has a feed. */
    static final String CURSOR = "Regionwire-Cursor";

    /** Headers that a script needs for its next request. */
    private static final String FOR_SCRIPTS = "ETag, IM, Link, " + CURSOR + ", Retry-After";

    private static final String RETRY_AFTER_SECONDS = "2";

    private Answers() {}

    /** For scripts of pages of others: what is here is public, and nobody is known. */
    static void open(HttpHeaders headers) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, FOR_SCRIPTS);
    }

    /** The content, 304 for who has it, 503 while there is none to be trusted. */
    static ResponseEntity<byte[]> of(Optional<Rendered> content, HttpHeaders asked) {
        if (content.isEmpty()) {
            return notReady();
        }
        Rendered rendered = content.get();
        Encoding encoding =
                rendered.isWorthPacking()
                        ? Encodings.best(asked.getOrEmpty(HttpHeaders.ACCEPT_ENCODING))
                        : Encoding.IDENTITY;
        boolean has =
                Conditions.notModified(
                        asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH),
                        asked.getIfModifiedSince(),
                        rendered.etag(encoding),
                        rendered.changedAt());
        BodyBuilder answer =
                ResponseEntity.status(has ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .cacheControl(CACHE)
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .header(HttpHeaders.ETAG, rendered.etag(encoding))
                        .header(HttpHeaders.LAST_MODIFIED, Dates.rfc822(rendered.changedAt()));
        if (rendered.cursor() != null) {
            answer.header(CURSOR, rendered.cursor());
        }
        if (rendered.contentType().contains("json")) {
            answer.headers(Answers::open);
        }
        if (has) {
            return answer.build();
        }
        if (encoding != Encoding.IDENTITY) {
            answer.header(HttpHeaders.CONTENT_ENCODING, encoding.coding());
        }
        return body(answer, rendered, rendered.bytes(encoding));
    }

    /**
     * A feed, of which another client may be told only what is new.
     *
     * @param link value of the Link header; null for none
     */
    static ResponseEntity<byte[]> feed(
            Optional<Rendered> content, HttpHeaders asked, @Nullable String link) {
        ResponseEntity<byte[]> answer = of(content, asked);
        if (content.isEmpty()) {
            return answer;
        }
        BodyBuilder feed =
                ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.VARY, Changes.ASKED);
        if (link != null) {
            feed.header(HttpHeaders.LINK, link);
        }
        return feed.body(answer.getBody());
    }

    static boolean isWhole(ResponseEntity<byte[]> answer) {
        return answer.getStatusCode() == HttpStatus.OK;
    }

    /** A page that says why there is nothing, or asks what is meant. */
    static ResponseEntity<byte[]> page(HttpStatus status, Rendered page) {
        return body(
                ResponseEntity.status(status)
                        .cacheControl(CACHE)
                        .varyBy(HttpHeaders.ACCEPT)
                        .headers(Answers::open),
                page,
                page.bytes());
    }

    static ResponseEntity<byte[]> moved(String location) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(CACHE)
                .headers(Answers::open)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }

    /** For now; it may be here later. */
    static ResponseEntity<byte[]> elsewhere(String location) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CACHE)
                .headers(Answers::open)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }

    static ResponseEntity<byte[]> unknownPeriod(String asked) {
        return problem(
                HttpStatus.NOT_FOUND,
                "\"%s\" is no time: an archive is of 2026-11, 2026-11-20, 2026-11-20T07 or 2026-11-20T0715, Beijing time."
                        .formatted(asked),
                _ -> {});
    }

    static ResponseEntity<byte[]> notReady() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The view is catching up with articles.published: try again in a moment.",
                _ -> {});
    }

    static ResponseEntity<byte[]> unknownForm(String asked) {
        return problem(
                HttpStatus.NOT_FOUND,
                "There is no feed.%s: ask for feed.rss, feed.atom, feed.json or feed.ninjs."
                        .formatted(asked),
                _ -> {});
    }

    static ResponseEntity<byte[]> badQuery() {
        return badQuery(SelectionQuery.DUPLICATES);
    }

    static ResponseEntity<byte[]> refused(HttpStatus status, String why) {
        return problem(status, why, _ -> {});
    }

    static ResponseEntity<byte[]> badQuery(String why) {
        return problem(HttpStatus.BAD_REQUEST, why, _ -> {});
    }

    /** Whoever sends a receipt must be known. */
    static ResponseEntity<byte[]> unknownPartner() {
        ResponseEntity<byte[]> problem =
                problem(
                        HttpStatus.UNAUTHORIZED,
                        "Send the key that an operator has given you: Authorization: Bearer KEY.",
                        _ -> {});
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(problem.getBody());
    }

    static ResponseEntity<byte[]> notWritten() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "This cannot be written down now: send it again in a moment.",
                _ -> {});
    }

    static ResponseEntity<byte[]> problem(HttpStatus status, String detail, Consumer<Json> more) {
        byte[] body =
                Json.object(
                        json -> {
                            json.text("title", status.getReasonPhrase())
                                    .number("status", status.value())
                                    .text("detail", detail);
                            more.accept(json);
                        });
        BodyBuilder answer =
                ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .headers(Answers::open)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(body);
    }

    /** Where nothing else sends it. */
    static void send(ResponseEntity<byte[]> answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders()
                .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = answer.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }

    private static ResponseEntity<byte[]> body(BodyBuilder answer, Rendered content, byte[] bytes) {
        answer.header(HttpHeaders.CONTENT_TYPE, content.contentType())
                .header("X-Content-Type-Options", "nosniff");
        if (content.contentType().startsWith("text/html")) {
            answer.header("Content-Security-Policy", Page.policy());
        }
        return answer.body(bytes);
    }
}
