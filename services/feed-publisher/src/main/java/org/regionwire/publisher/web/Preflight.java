package org.regionwire.publisher.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers browsers that ask whether a script of another site may send a header: to read, it may.
 * Spring's own CORS would add {@code Vary: Origin} to every answer and so keep caches from sharing
 * them.
 */
public final class Preflight extends OncePerRequestFilter {

    private static final String METHODS = "GET, HEAD";

    /** What a reader sends to be told only what is new. */
    private static final String HEADERS =
            "A-IM, Cache-Control, If-Modified-Since, If-None-Match, Last-Event-ID";

    private static final String SECONDS = Long.toString(Duration.ofDays(1).toSeconds());

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        if (!CorsUtils.isPreFlightRequest(request)) {
            others.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS);
    }
}
