package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.regionwire.publisher.changes.Telling;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a stream of server-sent events is to who reads one by the HTML standard. */
final class EventSources {

    private static final String TYPE = MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=utf-8";

    private EventSources() {}

    /**
     * Such a reader gives up for good on any status but 200, and comes again when a stream ends. So
     * what is over in a moment is told it by a stream that ends at once.
     *
     * @param refused why there is no stream
     */
    static ResponseEntity<byte[]> readable(ResponseEntity<byte[]> refused, HttpHeaders asked) {
        if (refused.getStatusCode() != HttpStatus.SERVICE_UNAVAILABLE || !isOne(asked)) {
            return refused;
        }
        return ResponseEntity.ok()
                .headers(headers())
                .body(Telling.COME_AGAIN.concat("\n").getBytes(UTF_8));
    }

    private static boolean isOne(HttpHeaders asked) {
        return asked.getOrEmpty(HttpHeaders.ACCEPT).stream()
                .flatMap(field -> List.of(field.split("[,;]", -1)).stream())
                .anyMatch(type -> type.strip().equalsIgnoreCase(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    /** Of a stream. */
    static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, TYPE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies that collect an answer before they pass it on (nginx) let this one through.
        headers.set("X-Accel-Buffering", "no");
        Answers.open(headers);
        return headers;
    }

    static void begin(HttpServletResponse response) {
        headers().forEach((name, values) -> values.forEach(each -> response.setHeader(name, each)));
    }
}
