package org.regionwire.publisher.web.ready;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.markup.Encoding;
import org.regionwire.publisher.web.Encodings;
import org.regionwire.publisher.web.PlainUrls;
import org.springframework.http.HttpHeaders;

/**
 * What answers are told apart by.
 *
 * @param path as it stands in the request: what it means is for the MVC stack to say
 * @param query as it stands behind the question mark; null for none
 */
record Asked(String path, @Nullable String query, Encoding encoding) {

    /** Who sends one of these wants something else than the whole of it. */
    private static final List<String> UNKNOWN =
            List.of(
                    "A-IM",
                    HttpHeaders.RANGE,
                    HttpHeaders.IF_RANGE,
                    HttpHeaders.IF_MATCH,
                    HttpHeaders.IF_UNMODIFIED_SINCE);

    /** Empty for what is left to the MVC stack. */
    static Optional<Asked> of(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || UNKNOWN.stream().anyMatch(name -> request.getHeader(name) != null)) {
            return Optional.empty();
        }
        if (!PlainUrls.isPlain(request.getRequestURI(), request.getQueryString())) {
            return Optional.empty();
        }
        Encoding encoding = Encodings.best(all(request, HttpHeaders.ACCEPT_ENCODING));
        return Optional.of(new Asked(request.getRequestURI(), request.getQueryString(), encoding));
    }

    /** All header fields of a name. */
    static List<String> all(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
