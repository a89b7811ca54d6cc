package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.regionwire.publisher.hub.calling.Listener;

/** A subscriber of the hub: confirms what it is asked and keeps what it is sent. */
final class Subscriber implements AutoCloseable {

    /** What it was sent. */
    record Sent(String path, String body, Headers headers) {}

    private final List<Map<String, String>> questions = new CopyOnWriteArrayList<>();
    private final List<Sent> deliveries = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Listener listener;
    private volatile HttpHandler confirming = Subscriber::confirm;
    private volatile HttpHandler taking = exchange -> Listener.answer(exchange, 200, "");

    Subscriber() {
        this(0);
    }

    /**
     * @param port 0 for a free one
     */
    Subscriber(int port) {
        this.listener = Listener.on(port, this::handle);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            questions.add(query(exchange));
            confirming.handle(exchange);
            return;
        }
        String path = exchange.getRequestURI().toString();
        AtomicInteger here = atOnce.computeIfAbsent(path, _ -> new AtomicInteger());
        mostAtOnce.accumulateAndGet(here.incrementAndGet(), Math::max);
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            deliveries.add(new Sent(path, body, exchange.getRequestHeaders()));
            taking.handle(exchange);
        } finally {
            here.decrementAndGet();
        }
    }

    private static void confirm(HttpExchange exchange) throws IOException {
        Listener.answer(exchange, 200, query(exchange).getOrDefault("hub.challenge", ""));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&", -1))
                .map(each -> each.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    /** From now on it answers the hub's questions so. */
    void confirming(HttpHandler handler) {
        confirming = handler;
    }

    /** From now on it answers deliveries so. */
    void taking(HttpHandler handler) {
        taking = handler;
    }

    String url(String path) {
        return listener.url(path);
    }

    int port() {
        return listener.port();
    }

    /** The parameters of each question, with those of the callback itself. */
    List<Map<String, String>> questions() {
        return questions;
    }

    List<Sent> deliveries() {
        return deliveries;
    }

    /** Bodies that were sent to a path. */
    List<String> sentTo(String path) {
        return deliveries.stream()
                .filter(each -> each.path().equals(path))
                .map(Sent::body)
                .toList();
    }

    /** How often an article was sent to a path. */
    long sendings(String path, String uri) {
        return sentTo(path).stream().filter(body -> body.contains(uri)).count();
    }

    /** Most deliveries to one path that were under way at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        listener.close();
    }
}
