package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A server of feeds that answers as it is told to, and remembers what it was asked. */
final class FeedServer implements AutoCloseable {

    /**
     * How one path answers.
     *
     * @param etag answers 304 to whoever brings it back
     * @param drips one byte at a time and never ends
     */
    record Answer(
            int status,
            Map<String, String> headers,
            String body,
            @Nullable String etag,
            boolean drips) {

        static Answer feed(String body, @Nullable String etag) {
            return new Answer(
                    200, etag == null ? Map.of() : Map.of("ETag", etag), body, etag, false);
        }

        static Answer status(int status, Map<String, String> headers) {
            return new Answer(status, headers, "", null, false);
        }
    }

    /** One request. */
    record Asked(String path, @Nullable String etag, int answered, Instant at) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> log = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    void serve(String path, Answer answer) {
        answers.put(path, answer);
    }

    String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    List<Asked> asked(String path) {
        return log.stream().filter(asked -> asked.path().equals(path)).toList();
    }

    /** Between each two requests for a path. */
    List<Duration> pauses(String path) {
        List<Asked> asked = asked(path);
        return IntStream.range(1, asked.size())
                .mapToObj(i -> Duration.between(asked.get(i - 1).at(), asked.get(i).at()))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
        Answer answer = answers.getOrDefault(path, Answer.status(404, Map.of()));
        boolean same = etag != null && etag.equals(answer.etag());
        int status = same ? 304 : answer.status();
        log.add(new Asked(path, etag, status, Instant.now()));
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] body = answer.body().getBytes(UTF_8);
        try (exchange) {
            if (answer.drips()) {
                exchange.sendResponseHeaders(200, 0);
                while (true) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            }
            exchange.sendResponseHeaders(status, same || body.length == 0 ? -1 : body.length);
            if (!same && body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A feed of one article. */
    static String rss(String title) {
        return """
        <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>报</title><language>zh-cn</language>
        <item><guid isPermaLink="false">a-1</guid><link>/a/1</link><title>%s</title><description>摘要</description>
        <pubDate>Fri, 20 Nov 2026 08:30:00 +0800</pubDate>
        <content:encoded><![CDATA[<p>第一段。</p><script>x()</script><p>第二段。</p>]]></content:encoded></item>
        </channel></rss>\
        """
                .formatted(title);
    }
}
