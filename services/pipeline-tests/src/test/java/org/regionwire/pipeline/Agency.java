package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/**
 * An agency that delivers items to a running wire and looks what becomes of them.
 *
 * @param key that opens ingest for it
 */
record Agency(RunningWire wire, String key, HttpClient http) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    Agency(RunningWire wire, String key) {
        this(wire, key, HttpClient.newHttpClient());
    }

    @Override
    public void close() {
        http.close();
    }

    /** Its first version, with a text of its own. */
    static String item(String uri, int version, String headline) {
        return """
               {"uri":"%s","version":"%d","headlines":[{"role":"main","value":"%s"}],\
               "bodies":[{"contentType":"text/plain","value":"重庆市万州区的市民步行走过新桥。"}]}"""
                .formatted(uri, version, headline);
    }

    /** What its article will be called. */
    String uriOf(String item) throws IOException {
        return uri(JSON.readTree(send(item, "dryRun=true", key).body()));
    }

    /** Has a feed polled in its name. */
    void poll(String source, String url) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(wire.parts().ingest() + "/v1/sources/" + source))
                        .header("Content-Type", "application/json")
                        .PUT(
                                BodyPublishers.ofString(
                                        "{\"url\":\"%s\",\"provider\":\"agency\"}".formatted(url)));
        HttpResponse<String> answer = answer(request, key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** All that ever stood on the public topic under a uri. */
    List<PublishedArticle> published(String uri) {
        var decoder =
                new WireDecoder<>(
                        PublishedArticle.class, new RegistryLookup(wire.parts().registry()));
        List<PublishedArticle> records = new ArrayList<>();
        HeadlinesApp.readAll(
                wire.parts().bootstrapServers(),
                record -> {
                    if (uri.equals(record.key())) {
                        records.add(decoder.decode(record.value()));
                    }
                });
        return records;
    }

    void awaitState(JsonNode document, String state) {
        Awaitility.await(state + " of " + uri(document))
                .atMost(PATIENCE)
                .until(() -> state(document.path("uri").asText()).equals(state));
    }

    /** Where the only article of the agency's document is: told to who has its key. */
    String state(String document) throws IOException {
        URI address = wire.parts().ingest().resolve("/v1/documents/" + document);
        return JSON.readTree(answer(HttpRequest.newBuilder(address), key).body())
                .path("articles")
                .path(0)
                .path("state")
                .asText();
    }

    static String uri(JsonNode document) {
        return document.path("articles").path(0).path("uri").asText();
    }

    JsonNode taken(String item) {
        try {
            HttpResponse<String> answer = send(item, "", key);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    int post(String item, String query) throws IOException {
        return send(item, query, key).statusCode();
    }

    HttpResponse<String> send(String item, String query, @Nullable String key) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(wire.parts().ingest() + "/v1/articles?" + query))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(item.getBytes(UTF_8)));
        return answer(request, key);
    }

    HttpResponse<String> answer(HttpRequest.Builder request, @Nullable String key)
            throws IOException {
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
