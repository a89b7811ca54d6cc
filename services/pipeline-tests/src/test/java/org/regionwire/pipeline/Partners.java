package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.regionwire.standalone.WireClient;

/**
 * Partners on this machine who have feeds pushed to them.
 *
 * @param <K> what each keeps of a push: all of every feed would fill the memory
 */
final class Partners<K> implements AutoCloseable {

    private static final String CHALLENGE = "hub.challenge=";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<K>> sent = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> underway = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final HttpServer server;
    private final List<String> paths;
    private final Function<String, K> keeping;

    Partners(int count, Function<String, K> keeping) {
        this.paths = IntStream.range(0, count).mapToObj(number -> "/push/" + number).toList();
        this.keeping = keeping;
        paths.forEach(path -> sent.put(path, new CopyOnWriteArrayList<>()));
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            this.server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** All of them subscribe to a feed. */
    void subscribe(WireClient hub, URI feed) {
        for (String path : paths) {
            String callback =
                    "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
            var answer = hub.subscribe(feed, URI.create(callback));
            assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        }
    }

    /** What each was sent, in order. */
    List<List<K>> sent() {
        return paths.stream().map(path -> sent.getOrDefault(path, List.of())).toList();
    }

    /** Most pushes to one partner that were under way at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
