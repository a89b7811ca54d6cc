package org.regionwire.pipeline;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One wire for all test classes that only add to it: each brings its own articles and breaks
 * nothing. Its services tell the collector of their spans. JUnit ends both after the last test.
 */
final class SharedWire implements ParameterResolver {

    private record Shared(Collector collector, RunningWire wire) implements AutoCloseable {

        static Shared start() {
            Collector collector = new Collector();
            return new Shared(
                    collector,
                    RunningWire.start(
                            "shared",
                            Map.of(
                                    "management.opentelemetry.tracing.export.otlp.endpoint",
                                    collector.endpoint())));
        }

        @Override
        public void close() {
            wire.close();
            collector.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningWire.class || type == Collector.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared =
                context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .computeIfAbsent(Shared.class, _ -> Shared.start(), Shared.class);
        return parameter.getParameter().getType() == RunningWire.class
                ? shared.wire()
                : shared.collector();
    }
}
