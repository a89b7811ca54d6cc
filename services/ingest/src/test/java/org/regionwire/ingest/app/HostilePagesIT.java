package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each hostile delivery is refused with its reason, nothing of it is written, and the next good
 * page is taken. Time is bounded by a time-out, memory by the heap of the test.
 */
@WithWire
@Timeout(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"regionwire.ingest.slowest-body=2s", "server.tomcat.connection-timeout=1s"})
class HostilePagesIT {

    private static final String PAGE = "秋茶开采了\n\n本报讯（记者 林夏）安吉县的茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。";

    private final String provider = Unique.name("hostile");
    private final String path = "/v1/documents?provider=" + provider;

    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);
    private long written;

    @BeforeAll
    void there_is_a_provider() {
        ingest = new IngestHttp(port);
        ingest.provider(provider, null, List.of());
        written = Written.records();
    }

    @AfterEach
    void a_good_page_is_taken() {
        byte[] page = PAGE.getBytes(UTF_8);
        assertThat(ingest.post(path + "&dryRun=true", "text/plain", page, null).status())
                .isEqualTo(200);
    }

    @AfterAll
    void nothing_was_written() {
        assertThat(Written.records()).isEqualTo(written);
    }

    static Stream<HostilePages.Page> pages() {
        return HostilePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_is_refused_with_its_reason(HostilePages.Page page) {
        check(page);
    }

    /** All of them; the heap of the test bears it. */
    @Test
    @Timeout(60)
    void eight_at_a_time_are_refused_each_with_its_reason() {
        try (var senders = Executors.newFixedThreadPool(8)) {
            pages().map(page -> senders.submit(() -> check(page)))
                    .toList()
                    .forEach(HostilePagesIT::done);
        }
    }

    private static void done(Future<?> sent) {
        assertThat(sent).succeedsWithin(Duration.ofSeconds(60));
    }

    /** What is told to send again, since pages of PDF wait for each other, does. */
    private void check(HostilePages.Page page) {
        var answer = ingest.post(path, page.contentType(), page.body(), null);
        while (answer.status() == 503) {
            answer = ingest.post(path, page.contentType(), page.body(), null);
        }

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(page.status());
        assertThat(answer.problem()).isEqualTo(page.problem());
        assertThat(answer.json().path("detail").asString()).endsWith(".").hasSizeLessThan(400);
        assertThat(answer.json().path("links").size()).isLessThanOrEqualTo(100);
    }

    @Test
    void a_packed_body_is_not_unpacked() throws Exception {
        byte[] bomb = HostilePages.gzip("茶".repeat(30_000_000));

        String answer =
                raw(
                        "Content-Encoding: gzip\nContent-Length: " + bomb.length,
                        out -> out.write(bomb));

        assertThat(answer).startsWith("HTTP/1.1 415").contains("problem:packed");
    }

    @Test
    void a_line_of_100_MB_that_does_not_say_its_length_is_read_no_further_than_is_taken()
            throws Exception {
        byte[] piece = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(UTF_8);

        String answer =
                raw(
                        "Transfer-Encoding: chunked",
                        out -> {
                            for (int i = 0; i < 1_600; i++) {
                                out.write(piece);
                            }
                            out.write("0\r\n\r\n".getBytes(UTF_8));
                        });

        assertThat(answer).startsWith("HTTP/1.1 413").contains("problem:too-large");
    }

    @Test
    void a_sender_that_drips_is_given_up() throws Exception {
        String answer =
                raw(
                        "Content-Length: 1000000",
                        out -> {
                            for (int i = 0; i < 1_000; i++) {
                                out.write('x');
                                out.flush();
                                Thread.sleep(200);
                            }
                        });

        assertThat(answer).startsWith("HTTP/1.1 408");
    }

    private String raw(String headers, RawSender.Body body) throws Exception {
        return new RawSender(port).post(path, "Content-Type: text/plain\n" + headers, body);
    }
}
