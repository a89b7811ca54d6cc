package org.regionwire.publisher.hub.calling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private static final Map<String, String> NONE = Map.of();

    private final Caller caller = caller(Duration.ofSeconds(20), List.of(Listener.HOST));
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws IOException {
        caller.close();
    }

    @Test
    void whatIsPostedArrivesAsItIs() {
        try (var listener =
                Listener.with(
                        exchange -> {
                            asked.add(
                                    exchange.getRequestURI()
                                            + " "
                                            + exchange.getRequestHeaders().getFirst("Content-Type")
                                            + " "
                                            + exchange.getRequestHeaders().getFirst("Link")
                                            + " "
                                            + new String(
                                                    exchange.getRequestBody().readAllBytes(),
                                                    UTF_8));
                            Listener.answer(exchange, 204, "");
                        })) {
            Answer answer =
                    caller.post(
                            listener.url("/a?b=c"),
                            "宝鸡".getBytes(UTF_8),
                            "application/atom+xml;charset=utf-8",
                            Map.of("Link", "<x>; rel=\"self\""));

            assertThat(((Answer.Status) answer).code()).isEqualTo(204);
            assertThat(asked)
                    .containsExactly(
                            "/a?b=c application/atom+xml;charset=utf-8 <x>; rel=\"self\" 宝鸡");
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var listener =
                Listener.with(
                        exchange -> {
                            asked.add(exchange.getRequestURI().toString());
                            exchange.getResponseHeaders().set("Location", "/elsewhere");
                            Listener.answer(exchange, 307, "");
                        })) {
            Answer answer = caller.post(listener.url("/"), new byte[1], "text/plain", NONE);

            assertThat(((Answer.Status) answer).code()).isEqualTo(307);
            assertThat(asked).containsExactly("/");
        }
    }

    @Test
    void aBodyWithoutEndIsCutAndTheStatusStands() {
        try (var listener =
                Listener.with(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            OutputStream body = exchange.getResponseBody();
                            byte[] block = new byte[1024];
                            while (true) {
                                body.write(block); // Until the other side hangs up.
                            }
                        })) {
            Answer answer = caller.get(listener.url("/"));

            assertThat(((Answer.Status) answer).isSuccess()).isTrue();
        }
    }

    @Test
    void whoeverDripsIsLeftInTheEnd() throws IOException {
        try (var hasty = caller(Duration.ofMillis(300), List.of(Listener.HOST));
                var listener =
                        Listener.with(
                                exchange -> {
                                    try {
                                        Thread.sleep(Duration.ofMinutes(1));
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                })) {
            assertThat(hasty.get(listener.url("/")))
                    .isEqualTo(new Answer.None("It gave no answer within PT0.3S."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "127.1"})
    void nothingPrivateIsCalledOnAStrangersWord(String host) throws IOException {
        try (var strict = caller(Duration.ofSeconds(20), List.of());
                var listener =
                        Listener.with(
                                exchange -> {
                                    asked.add("called");
                                    Listener.answer(exchange, 200, "");
                                })) {
            Answer answer = strict.get("http://" + host + ":" + listener.port() + "/");

            assertThat(answer).isInstanceOf(Answer.None.class);
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void whoIsDeadHasNoAnswer() {
        int port;
        try (var listener = Listener.with(exchange -> {})) {
            port = listener.port();
        }
        assertThat(caller.get("http://127.0.0.1:" + port + "/")).isInstanceOf(Answer.None.class);
    }

    private static Caller caller(Duration timeout, List<String> allowed) {
        return new Caller(timeout, 10, 2, "test", allowed);
    }
}
