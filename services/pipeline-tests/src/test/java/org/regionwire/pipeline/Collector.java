package org.regionwire.pipeline;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Takes spans as a collector does (OTLP, protobuf over HTTP) and remembers them by their ids. */
final class Collector implements AutoCloseable {

    /**
     * A span that was told.
     *
     * @param parent id of another; empty of a trace's first
     */
    record Told(String service, String name, String trace, String parent) {}

    private final Map<String, Told> spans = new ConcurrentHashMap<>();
    private final HttpServer server;

    Collector() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:%d/v1/traces".formatted(server.getAddress().getPort());
    }

    /** All spans of a trace. */
    List<Told> trace(String trace) {
        return spans.values().stream().filter(span -> span.trace().equals(trace)).toList();
    }

    /** From this span to the first of its trace that was told, each as its service and name. */
    List<String> wayBack(Told span) {
        return Stream.iterate(span, one -> one != null, one -> spans.get(one.parent()))
                .map(one -> one.service() + ": " + one.name())
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
                    .getResourceSpansList()
                    .forEach(this::remember);
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void remember(ResourceSpans told) {
        String service =
                told.getResource().getAttributesList().stream()
                        .filter(attribute -> attribute.getKey().equals("service.name"))
                        .map(attribute -> attribute.getValue().getStringValue())
                        .findFirst()
                        .orElse("");
        told.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .forEach(
                        span ->
                                spans.put(
                                        hex(span.getSpanId()),
                                        new Told(
                                                service,
                                                span.getName(),
                                                hex(span.getTraceId()),
                                                hex(span.getParentSpanId()))));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
