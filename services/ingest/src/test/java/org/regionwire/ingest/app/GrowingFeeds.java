package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Feeds that have one item more each time somebody asks for them, up to a number. */
final class GrowingFeeds implements AutoCloseable {

    private final int most;
    private final Map<String, Integer> items = new ConcurrentHashMap<>();
    private final Map<String, Integer> askedBy = new ConcurrentHashMap<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile String holding = "";
    private final HttpServer server;

    GrowingFeeds(int most) throws IOException {
        this.most = most;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url(String feed) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), feed);
    }

    /** Items that the feed had when it was asked for last. */
    int items(String feed) {
        return items.getOrDefault("/" + feed, 0);
    }

    int askedBy(String agent) {
        return askedBy.getOrDefault(agent, 0);
    }

    /** Lets the next one that this agent asks for wait; returns when one does. */
    void hold(String agent) throws InterruptedException {
        holding = agent;
        held.await();
    }

    void release() {
        released.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
        askedBy.merge(agent, 1, Integer::sum);
        int there =
                items.merge(
                        exchange.getRequestURI().getPath(), 1, (n, one) -> Math.min(most, n + one));
        var rss = new StringBuilder("<rss><channel><title>长长的源</title>");
        for (int i = there; i > 0; i--) {
            rss.append("<item><guid>%d</guid><title>第%d条消息</title></item>".formatted(i, i));
        }
        byte[] body = rss.append("</channel></rss>").toString().getBytes(UTF_8);
        try (exchange) {
            if (agent.equals(holding)) {
                held.countDown();
                released.await();
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
    }
}
