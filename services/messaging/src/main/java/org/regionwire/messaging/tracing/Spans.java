package org.regionwire.messaging.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.headers.HeaderNames;

/** Begins spans. What they are children of comes as a traceparent, in the headers of records. */
public final class Spans {

    private final Tracer tracer;

    /**
     * @param telemetry {@link OpenTelemetry#noop()} begins none: a traceparent goes on as it came
     */
    public Spans(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.regionwire");
    }

    /** The span under way on this thread, such as that of an HTTP request; empty without one. */
    public static Optional<String> current() {
        return Optional.ofNullable(Traceparent.of(Span.current()));
    }

    /** Begins a trace, with a span of something that nobody asked for. */
    public Begun root(String name) {
        return new Begun(
                tracer.spanBuilder(name).setNoParent().setSpanKind(SpanKind.PRODUCER).startSpan());
    }

    /**
     * Begins the span of handling a record, as a child of who wrote it; a record without a valid
     * traceparent begins a trace of its own.
     */
    public Begun ofRecord(String doing, String topic, int partition, long offset, Headers headers) {
        Context parent = Traceparent.parent(traceparent(headers));
        return new Begun(
                tracer.spanBuilder(doing + " " + topic)
                        .setParent(parent)
                        .setSpanKind(SpanKind.CONSUMER)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", topic)
                        .setAttribute(
                                "messaging.destination.partition.id", Integer.toString(partition))
                        .setAttribute("messaging.kafka.offset", offset)
                        .startSpan());
    }

    private static @Nullable String traceparent(Headers headers) {
        Header header = headers.lastHeader(HeaderNames.TRACEPARENT);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
