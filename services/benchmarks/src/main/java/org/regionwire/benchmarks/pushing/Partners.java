package org.regionwire.benchmarks.pushing;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Partners who answer every push at once; half of them are at one host name, half at another, since
 * a hub calls each host only a few times at once.
 */
public final class Partners implements AutoCloseable {

    private static final String CHALLENGE = "hub.challenge=";
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> newest = new ConcurrentHashMap<>();
    private final AtomicLong pushes = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final HttpServer server;
    private final List<URI> callbacks;

    public Partners(int count) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            this.server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The partners cannot listen: " + e, e);
        }
        int port = server.getAddress().getPort();
        this.callbacks =
                IntStream.range(0, count)
                        .mapToObj(n -> "http://%s:%d/%d".formatted(HOSTS.get(n % 2), port, n))
                        .map(URI::create)
                        .toList();
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
                return;
            }
            byte[] feed = exchange.getRequestBody().readAllBytes();
            newest.put(exchange.getRequestURI().getPath(), newest(new String(feed, UTF_8)));
            pushes.incrementAndGet();
            bytes.addAndGet(feed.length);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** Uri of the first entry of Atom. */
    private static String newest(String feed) {
        int id = feed.indexOf("<id>", feed.indexOf("<entry")) + "<id>".length();
        return feed.substring(id, feed.indexOf('<', id));
    }

    private static byte[] challenge(String query) {
        return Arrays.stream(query.split("&"))
                .filter(each -> each.startsWith(CHALLENGE))
                .map(each -> URLDecoder.decode(each.substring(CHALLENGE.length()), UTF_8))
                .findFirst()
                .orElse("")
                .getBytes(UTF_8);
    }

    /** Where they are called. */
    public List<URI> callbacks() {
        return callbacks;
    }

    /** How many of them were sent a feed last whose first article this is. */
    public long with(String uri) {
        return newest.values().stream().filter(uri::equals).count();
    }

    /** How many of them were sent anything. */
    public long served() {
        return newest.size();
    }

    /** So far. */
    public long pushes() {
        return pushes.get();
    }

    /** Of their bodies, so far. */
    public long bytes() {
        return bytes.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
