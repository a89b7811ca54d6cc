package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets sources over HTTP and watches how they are. */
final class SourcesClient {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final int port;

    SourcesClient(int port) {
        this.port = port;
    }

    HttpResponse<String> put(String source, String url) throws IOException, InterruptedException {
        return request(
                "PUT",
                "/v1/sources/" + source,
                "{\"url\":\"%s\",\"provider\":\"feeder\"}".formatted(url));
    }

    JsonNode awaitHealth(String source, Predicate<? super JsonNode> wanted) {
        return Awaitility.await("the health of " + source)
                .atMost(LIMIT)
                .until(
                        () ->
                                json.readTree(request("GET", "/v1/sources/" + source, null).body())
                                        .path("health"),
                        wanted);
    }

    HttpResponse<String> request(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        return Contract.held(
                http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        body == null
                                                ? BodyPublishers.noBody()
                                                : BodyPublishers.ofString(body, UTF_8))
                                .build(),
                        BodyHandlers.ofString()));
    }
}
