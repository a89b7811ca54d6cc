package org.regionwire.messaging.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one line of W3C Trace Context that goes with a record. */
final class Traceparent {

    private static final String FIELD = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<String> LINE =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String line) {
                    return List.of(FIELD);
                }

                @Override
                public @Nullable String get(@Nullable String line, String key) {
                    return key.equals(FIELD) ? line : null;
                }
            };

    private Traceparent() {}

    /** The parent that it names; one without a parent when it names none. */
    static Context parent(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3C.extract(Context.root(), traceparent, LINE);
    }

    /** Null when the span belongs to no trace. */
    static @Nullable String of(Span span) {
        if (!span.getSpanContext().isValid()) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        W3C.inject(Context.root().with(span), fields, Map::put);
        return fields.get(FIELD);
    }
}
