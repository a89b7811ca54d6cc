package org.regionwire.publisher.web.ready;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends what is ready, and has the MVC stack make what is not. What it does not know (errors,
 * redirects, changes alone) goes through as it is.
 */
public final class ReadyFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient View view;
    private final transient ReadyAnswers answers;
    private final transient ReadyMetrics metrics;

    public ReadyFilter(View view, long mostBytes, ReadyMetrics metrics) {
        this.view = view;
        this.answers = new ReadyAnswers(mostBytes);
        this.metrics = metrics;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Object> version = version();
        Optional<Asked> asked = version.flatMap(_ -> Asked.of(request));
        if (version.isEmpty() || asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        Optional<Ready> ready = answers.find(asked.get(), version.get());
        if (ready.isPresent()) {
            int status = ready.get().send(request, response);
            metrics.sent(request.getMethod(), ready.get().pattern(), status, start);
            return;
        }
        Optional<Ready> made = make(request, response, chain);
        if (made.isPresent()) {
            if (version().equals(version)) {
                answers.keep(asked.get(), version.get(), made.get());
            }
            made.get().send(request, response);
        }
    }

    /** Empty while nothing may be served. */
    private Optional<Object> version() throws IOException {
        return view.look(Snapshot::version);
    }

    /** Empty when it is none to be kept: then it has been sent. */
    private static Optional<Ready> make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var whole = new ContentCachingResponseWrapper(response);
        chain.doFilter(new WholeRequest(request), whole);
        Optional<Ready> made = Ready.of(request, whole);
        if (made.isPresent()) {
            response.reset();
        } else {
            whole.copyBodyToResponse();
        }
        return made;
    }
}
