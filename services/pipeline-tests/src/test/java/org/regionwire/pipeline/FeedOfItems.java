package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Somebody's RSS feed with one item. */
final class FeedOfItems implements AutoCloseable {

    private final HttpServer server;
    private volatile String rss = "";

    FeedOfItems() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A new address each time: all have the same item, its newest. */
    String url() {
        return "http://127.0.0.1:%d/%d".formatted(server.getAddress().getPort(), rss.hashCode());
    }

    /**
     * @param content elements of the item
     */
    void has(String guid, String title, String content) {
        rss =
                """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>通讯社</title>
                <item><guid>%s</guid><title>%s</title>%s</item></channel></rss>
                """
                        .formatted(guid, title, content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = rss.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
