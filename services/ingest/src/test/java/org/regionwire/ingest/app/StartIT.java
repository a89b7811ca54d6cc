package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An ingest that cannot read the topics yet: nothing listens where its broker should be. */
@WithWire
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "regionwire.kafka.bootstrap-servers=127.0.0.1:1")
class StartIT {

    @LocalServerPort private int port;

    @Test
    void who_delivers_before_the_providers_are_known_is_put_off_and_not_refused() throws Exception {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(at("/v1/documents?provider=jjrb"))
                                .POST(BodyPublishers.ofString("苹果熟了")));

        assertThat(Contract.held(answer).statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("reading who may deliver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/documents/urn:none", "/v1/sources", "/v1/sources/none"})
    void what_is_not_known_yet_is_not_denied(String path) throws Exception {
        assertThat(Contract.held(send(HttpRequest.newBuilder(at(path)))).statusCode())
                .isEqualTo(503);
    }

    @Test
    void operators_are_answered_meanwhile() throws Exception {
        assertThat(send(HttpRequest.newBuilder(at("/actuator/health/liveness"))).statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(at("/actuator/health/readiness"))).statusCode())
                .isEqualTo(503);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
