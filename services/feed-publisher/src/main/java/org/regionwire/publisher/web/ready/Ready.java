package org.regionwire.publisher.web.ready;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.web.Conditions;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer as the MVC stack has made it.
 *
 * @param always headers of the answer, whether or not the client has the body
 * @param withBody headers that describe the body
 * @param etag strong, quoted
 * @param pattern that the path matched, for metrics
 */
record Ready(
        List<Field> always,
        List<Field> withBody,
        String contentType,
        String etag,
        Instant changedAt,
        byte[] body,
        String pattern) {

    private static final Set<String> OF_THE_BODY =
            Set.of(
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.CONTENT_ENCODING,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.CONTENT_TYPE,
                    "Content-Security-Policy",
                    "X-Content-Type-Options");

    /** Bytes that an answer takes beside its body, about. */
    private static final int WEIGHT = 2000;

    /** A header field. */
    private record Field(String name, String value) {}

    /**
     * Empty when it is none of those that are known to stand until the index changes: whole, public
     * and with a strong tag.
     */
    static Optional<Ready> of(HttpServletRequest request, ContentCachingResponseWrapper made) {
        String etag = made.getHeader(HttpHeaders.ETAG);
        String cache = made.getHeader(HttpHeaders.CACHE_CONTROL);
        String type = made.getContentType();
        if (made.getStatus() != HttpServletResponse.SC_OK
                || etag == null
                || !etag.startsWith("\"")
                || cache == null
                || !cache.contains("public")
                || type == null) {
            return Optional.empty();
        }
        List<Field> always = new ArrayList<>();
        List<Field> withBody = new ArrayList<>();
        for (String name : Set.copyOf(made.getHeaderNames())) {
            List<Field> those = OF_THE_BODY.contains(name) ? withBody : always;
            made.getHeaders(name).forEach(value -> those.add(new Field(name, value)));
        }
        withBody.removeIf(field -> field.name().equals(HttpHeaders.CONTENT_LENGTH));
        withBody.removeIf(field -> field.name().equals(HttpHeaders.CONTENT_TYPE));
        long changed = millis(HttpHeaders.LAST_MODIFIED, made.getHeader(HttpHeaders.LAST_MODIFIED));
        return Optional.of(
                new Ready(
                        List.copyOf(always),
                        List.copyOf(withBody),
                        type,
                        etag,
                        Instant.ofEpochMilli(changed),
                        made.getContentAsByteArray(),
                        String.valueOf(
                                request.getAttribute(
                                        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))));
    }

    private static long millis(String name, @Nullable String date) {
        if (date == null) {
            return -1;
        }
        HttpHeaders headers = new HttpHeaders();
        headers.set(name, date);
        return name.equals(HttpHeaders.LAST_MODIFIED)
                ? headers.getLastModified()
                : headers.getIfModifiedSince();
    }

    /**
     * Sends it, or 304 to who has it.
     *
     * @return status that was sent
     */
    int send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Field field : always) {
            response.addHeader(field.name(), field.value());
        }
        if (isHeld(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return HttpServletResponse.SC_NOT_MODIFIED;
        }
        for (Field field : withBody) {
            response.addHeader(field.name(), field.value());
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return HttpServletResponse.SC_OK;
    }

    private boolean isHeld(HttpServletRequest request) {
        return Conditions.notModified(
                Asked.all(request, HttpHeaders.IF_NONE_MATCH),
                millis(
                        HttpHeaders.IF_MODIFIED_SINCE,
                        request.getHeader(HttpHeaders.IF_MODIFIED_SINCE)),
                etag,
                changedAt);
    }

    int weight() {
        return body.length + WEIGHT;
    }
}
