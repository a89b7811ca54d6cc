package org.regionwire.ingest.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * After a refusal, gives the sender a moment to finish its body, so that it reads the answer. What
 * it has not sent by then is not waited for: Tomcat is set to swallow nothing and closes.
 */
@Component
final class UnreadBodies extends OncePerRequestFilter {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int PIECE = 64 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status != null && status.isError() && !request.isAsyncStarted()) {
            response.flushBuffer();
            if (status != HttpStatus.REQUEST_TIMEOUT) {
                readOn(request);
            }
        }
    }

    private static void readOn(HttpServletRequest request) {
        long end = System.nanoTime() + MOMENT.toNanos();
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = request.getInputStream();
            while (in.read(piece) >= 0 && System.nanoTime() < end) {
                // Not kept.
            }
        } catch (IOException | IllegalStateException e) {
            // It is gone, or somebody has read it all: the answer is sent either way.
        }
    }
}
