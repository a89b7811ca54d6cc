package org.regionwire.testkit.pushing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Partners on this machine who have feeds pushed to them: they confirm what they are asked, and
 * answer every push at once.
 *
 * @param <K> what each keeps of a push: all of every feed would fill the memory
 */
public final class Partners<K> implements AutoCloseable {

    private static final String CHALLENGE = "hub.challenge=";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<K>> sent = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> underway = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final HttpServer server;
    private final List<URI> callbacks;
    private final Function<String, K> keeping;

    /**
     * @param count of partners
     * @param hosts names of this machine that their callbacks have, in turn: a hub calls each host
     *     only a few times at once
     */
    public Partners(int count, Function<String, K> keeping, String... hosts) {
        this.keeping = keeping;
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            this.server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the partners cannot listen", e);
        }
        int port = server.getAddress().getPort();
        this.callbacks =
                IntStream.range(0, count)
                        .mapToObj(
                                n -> "http://%s:%d/%d".formatted(hosts[n % hosts.length], port, n))
                        .map(URI::create)
                        .toList();
        callbacks.forEach(each -> sent.put(each.getPath(), new CopyOnWriteArrayList<>()));
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                byte[] challenge = challenge(exchange.getRequestURI().getRawQuery());
                exchange.sendResponseHeaders(200, challenge.length);
                exchange.getResponseBody().write(challenge);
            } else {
                take(exchange);
            }
        }
    }

    private static byte[] challenge(String query) {
        return Arrays.stream(query.split("&"))
                .filter(each -> each.startsWith(CHALLENGE))
                .map(each -> URLDecoder.decode(each.substring(CHALLENGE.length()), UTF_8))
                .findFirst()
                .orElse("")
                .getBytes(UTF_8);
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        AtomicInteger here = underway.computeIfAbsent(path, _ -> new AtomicInteger());
        mostAtOnce.accumulateAndGet(here.incrementAndGet(), Math::max);
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        sent.getOrDefault(path, List.of()).add(keeping.apply(body));
        here.decrementAndGet();
        exchange.sendResponseHeaders(204, -1);
    }

    /** Where they are called. */
    public List<URI> callbacks() {
        return callbacks;
    }

    /** What each was sent, in order. */
    public List<List<K>> sent() {
        return callbacks.stream()
                .map(each -> sent.getOrDefault(each.getPath(), List.of()))
                .toList();
    }

    /** Most pushes to one partner that were under way at the same time. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
