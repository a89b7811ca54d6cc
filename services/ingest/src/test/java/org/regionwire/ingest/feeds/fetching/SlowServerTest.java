package org.regionwire.ingest.feeds.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that never ends is no reason to wait. */
class SlowServerTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(1), 1 << 20, 5);

    private final Fetcher fetcher =
            new Fetcher(LIMITS, "test", List.of("127.0.0.1"), InstantSource.system());

    @AfterEach
    void close() throws IOException {
        fetcher.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n\r\n"})
    void a_server_that_drips_is_left_in_time(String first) throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(socket, first));
            Answer answer =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20),
                            () ->
                                    fetcher.fetch(
                                            new Fetcher.Question(
                                                    "http://127.0.0.1:%d/"
                                                            .formatted(socket.getLocalPort()),
                                                    null,
                                                    null,
                                                    "*/*")));

            assertThat(answer)
                    .isEqualTo(new Answer.Failed("It gave no whole answer within PT2S.", null));
        }
    }

    private static void drip(ServerSocket server, String first) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(first.getBytes(UTF_8));
            while (true) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            // The other side has left, as it should.
        }
    }
}
