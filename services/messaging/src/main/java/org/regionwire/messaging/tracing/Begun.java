package org.regionwire.messaging.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.regionwire.schemas.headers.HeaderNames;

/** A span under way. One that is never ended is never told. */
public final class Begun {

    private final Span span;

    Begun(Span span) {
        this.span = span;
    }

    /** Notes what it is about; costs nothing where the trace is not sampled. */
    public Begun about(String name, String value) {
        span.setAttribute(name, value);
        return this;
    }

    /** What children name as their parent; empty where there is no trace at all. */
    public Optional<String> traceparent() {
        return Optional.ofNullable(Traceparent.of(span));
    }

    /** Makes whoever reads a record with these headers a child of this span. */
    public void writeTo(Headers headers) {
        traceparent()
                .ifPresent(
                        traceparent ->
                                headers.remove(HeaderNames.TRACEPARENT)
                                        .add(HeaderNames.TRACEPARENT, traceparent.getBytes(UTF_8)));
    }

    public void end() {
        span.end();
    }

    /**
     * @param why in one sentence
     */
    public void failed(String why) {
        span.setStatus(StatusCode.ERROR, why);
        span.end();
    }
}
