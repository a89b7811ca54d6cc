package org.regionwire.ingest.feeds.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.polling.Wishes;

class FetcherTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(1), 1 << 20, 5);
    private static final String FEED = "<rss><channel/></rss>";

    /** FEED in brotli. */
    private static final byte[] BROTLI =
            Base64.getDecoder().decode("GxQA+I2ULkM29QuPz5yQK1FqqQGCyM9IAA==");

    /** 50 MB of one letter in brotli. */
    private static final byte[] BROTLI_BOMB =
            Base64.getMimeDecoder()
                    .decode(
                            """
                            y///P/glwuKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8
                            //+DXwIgDgsAdO//8g9eD78EQBwWAOig6wE=
                            """);

    private final Fetcher fetcher =
            new Fetcher(LIMITS, "test", List.of("127.0.0.1"), InstantSource.system());
    private HttpServer server;

    @BeforeEach
    void there_is_a_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void the_server_goes() throws IOException {
        server.stop(0);
        fetcher.close();
    }

    @Test
    void a_feed_comes_with_what_is_needed_to_ask_again() {
        serve(
                "/f",
                200,
                Map.of(
                        "ETag", "\"1\"",
                        "Last-Modified", "Fri, 20 Nov 2026 08:00:00 GMT",
                        "Content-Type", "text/xml; charset=gb2312",
                        "Cache-Control", "max-age=600"),
                FEED.getBytes(UTF_8));

        Answer.Body body = body(ask("/f"));

        assertThat(body.content()).asString(UTF_8).isEqualTo(FEED);
        assertThat(body.etag()).isEqualTo("\"1\"");
        assertThat(body.lastModified()).isEqualTo("Fri, 20 Nov 2026 08:00:00 GMT");
        assertThat(body.charset()).isEqualTo("gb2312");
        assertThat(body.wishes()).isEqualTo(new Wishes(Duration.ofMinutes(10), null));
        assertThat(body.permanentUrl()).isNull();
    }

    @Test
    void validators_are_sent_back_and_304_is_not_modified() {
        server.createContext(
                "/f",
                exchange -> {
                    var headers = exchange.getRequestHeaders();
                    boolean known =
                            "\"1\"".equals(headers.getFirst("If-None-Match"))
                                    && "then".equals(headers.getFirst("If-Modified-Since"))
                                    && "test".equals(headers.getFirst("User-Agent"));
                    exchange.sendResponseHeaders(known ? 304 : 500, -1);
                    exchange.close();
                });

        assertThat(fetcher.fetch(new Fetcher.Question(url("/f"), "\"1\"", "then", "*/*")))
                .isEqualTo(new Answer.NotModified(null, Wishes.NONE));
    }

    @Test
    void gzip_and_brotli_are_unpacked() throws IOException {
        serve("/gz", 200, Map.of("Content-Encoding", "gzip"), gzip(FEED.getBytes(UTF_8)));
        serve("/br", 200, Map.of("Content-Encoding", "br"), BROTLI);

        assertThat(body(ask("/gz")).content()).asString(UTF_8).isEqualTo(FEED);
        assertThat(body(ask("/br")).content()).asString(UTF_8).isEqualTo(FEED);
    }

    @Test
    void what_comes_out_of_an_answer_is_bounded() throws IOException {
        serve("/gz", 200, Map.of("Content-Encoding", "gzip"), gzip(new byte[50_000_000]));
        serve("/br", 200, Map.of("Content-Encoding", "br"), BROTLI_BOMB);
        serve("/plain", 200, Map.of(), new byte[(1 << 20) + 1]);
        serve("/zstd", 200, Map.of("Content-Encoding", "zstd"), new byte[10]);

        assertThat(List.of(ask("/gz"), ask("/br"), ask("/plain")))
                .containsOnly(new Answer.Failed("It has more than 1048576 bytes.", null));
        assertThat(ask("/zstd"))
                .isEqualTo(
                        new Answer.Failed(
                                "It is packed as “zstd”, which was not asked for.", null));
    }

    @Test
    void only_what_moved_for_good_from_the_first_hop_on_is_remembered() {
        redirect("/moved", 301, "/renamed");
        redirect("/renamed", 308, "/f");
        redirect("/away", 302, "/moved");
        redirect("/half", 301, "/away");
        serve("/f", 200, Map.of(), FEED.getBytes(UTF_8));

        assertThat(body(ask("/moved")).permanentUrl()).isEqualTo(url("/f"));
        assertThat(body(ask("/away")).permanentUrl()).isNull();
        assertThat(body(ask("/half")).permanentUrl()).isEqualTo(url("/away"));
        assertThat(body(ask("/half")).url()).isEqualTo(url("/f"));
    }

    @Test
    void redirects_end() {
        redirect("/circle", 301, "/circle");
        redirect("/nowhere", 302, "file:///etc/passwd");
        for (int i = 0; i < 9; i++) {
            redirect("/many" + i, 302, "/many" + (i + 1));
        }

        assertThat(ask("/circle")).isEqualTo(new Answer.Failed("It redirects in a circle.", null));
        assertThat(ask("/nowhere"))
                .isEqualTo(
                        new Answer.Failed(
                                "It redirects (302) to what is no http or https URL.", null));
        assertThat(ask("/many0"))
                .isEqualTo(new Answer.Failed("It redirects more than 5 times.", null));
    }

    @Test
    void a_server_that_asks_for_patience_is_heard() {
        serve("/busy", 429, Map.of("Retry-After", "120"), new byte[0]);
        serve("/mute", 503, Map.of(), new byte[0]);
        serve("/broken", 500, Map.of(), new byte[0]);
        serve("/gone", 410, Map.of(), new byte[0]);

        assertThat(ask("/busy"))
                .isEqualTo(new Answer.Failed("It answers 429.", Duration.ofMinutes(2)));
        assertThat(ask("/mute")).isEqualTo(new Answer.Failed("It answers 503.", Duration.ZERO));
        assertThat(ask("/broken")).isEqualTo(new Answer.Failed("It answers 500.", null));
        assertThat(ask("/gone")).isEqualTo(new Answer.Gone());
    }

    @Test
    void private_addresses_are_out_of_reach_also_behind_a_redirect() throws IOException {
        serve("/f", 200, Map.of(), FEED.getBytes(UTF_8));
        redirect("/in", 302, "http://localhost:%d/f".formatted(server.getAddress().getPort()));

        assertThat(ask("/in"))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("no public address"));
    }

    private Answer ask(String path) {
        return fetcher.fetch(new Fetcher.Question(url(path), null, null, "*/*"));
    }

    private static Answer.Body body(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Body.class);
        return (Answer.Body) answer;
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    private void redirect(String path, int status, String location) {
        serve(path, status, Map.of("Location", location), new byte[0]);
    }

    private void serve(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> answer(exchange, path, status, headers, body));
    }

    private static void answer(
            HttpExchange exchange,
            String path,
            int status,
            Map<String, String> headers,
            byte[] body)
            throws IOException {
        headers.forEach(exchange.getResponseHeaders()::add);
        boolean here = exchange.getRequestURI().getPath().equals(path);
        exchange.sendResponseHeaders(here ? status : 404, body.length == 0 ? -1 : body.length);
        try (exchange) {
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (IOException e) {
            // Left before the end: that is what a bound does.
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
