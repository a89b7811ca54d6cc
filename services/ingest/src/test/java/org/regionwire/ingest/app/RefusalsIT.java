package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.WithWire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever refuses, a controller or Spring: it is counted. */
@WithWire
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"regionwire.ingest.slowest-body=2s", "server.tomcat.connection-timeout=1s"})
class RefusalsIT {

    private final String provider = Unique.name("refused");
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);

    @BeforeEach
    void there_is_a_provider() {
        ingest = new IngestHttp(port);
        ingest.provider(provider, null, List.of());
    }

    /** A byte every 200 ms, and none at all. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 0})
    void a_sender_that_drips_and_one_that_is_silent_are_counted_as_too_slow(int bytes)
            throws Exception {
        double before = refused("too-slow");

        String answer =
                new RawSender(port)
                        .post(
                                "/v1/articles?provider=" + provider,
                                "Content-Type: application/json\nContent-Length: 1000000",
                                out -> drip(out, bytes));

        assertThat(answer).startsWith("HTTP/1.1 408");
        assertThat(refused("too-slow")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /v1/nothing,                                  404",
        "PUT,  /v1/articles,                                 405",
        "POST, /v1/sources/opml?provider=PROVIDER&enabled=abc, 400",
    })
    void what_no_controller_takes_is_told_and_counted(String method, String path, int status)
            throws Exception {
        double before = refused("bad-request");

        String answer = raw("%s %s HTTP/1.1".formatted(method, path.replace("PROVIDER", provider)));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "urn:regionwire:problem:bad-request");
        assertThat(refused("bad-request")).isEqualTo(before + 1);
    }

    @Test
    void what_is_taken_is_not_counted() throws Exception {
        double before = refused("bad-request");

        assertThat(raw("GET /v1/sources HTTP/1.1")).startsWith("HTTP/1.1 200");

        assertThat(refused("bad-request")).isEqualTo(before);
    }

    private static void drip(OutputStream out, int bytes) throws IOException, InterruptedException {
        for (int i = 0; i < bytes; i++) {
            out.write(' ');
            out.flush();
            Thread.sleep(200);
        }
    }

    /** The answer to a request without a body. */
    private String raw(String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String head =
                    line + "\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private double refused(String reason) {
        return meters.get("regionwire.ingest.refused").tag("reason", reason).counter().count();
    }
}
