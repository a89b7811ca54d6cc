package org.regionwire.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.regionwire.messaging.following.TopicFollower;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Until the topics have been read nobody is known here, and a provider who may deliver would be
 * told that there is no such provider: for good, as far as programs are concerned.
 */
@Component
final class NotYetReady extends OncePerRequestFilter {

    private static final String PROBLEM =
            """
            {"type":"urn:regionwire:problem:unavailable","title":"Service Unavailable","status":503,\
            "detail":"Ingest has just started and is reading who may deliver. Send the same again in a moment."}
            """;

    private final List<TopicFollower> followed;
    private final Refusals refusals;

    NotYetReady(List<TopicFollower> followed, Refusals refusals) {
        this.followed = List.copyOf(followed);
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return followed.stream().allMatch(TopicFollower::hasCaughtUp)
                || !request.getRequestURI().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        refusals.count(Problems.UNAVAILABLE);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getWriter().write(PROBLEM);
    }
}
