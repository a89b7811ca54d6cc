package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.ApiKey;
import org.regionwire.schemas.TextRights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What providers do with a running ingest. */
record IngestHttp(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** An answer, its body as JSON where it is some. */
    record Answer(int status, JsonNode json, HttpResponse<String> response) {

        /** The problem's own word: unknown-provider. */
        String problem() {
            return json.path("type").asString("").replace("urn:regionwire:problem:", "");
        }

        String article(int number) {
            return json.path("articles").path(number).path("uri").asString();
        }
    }

    Answer json(String query, String item) {
        return post("/v1/articles?" + query, "application/json", item.getBytes(UTF_8), null);
    }

    Answer xml(String query, String item) {
        return post("/v1/articles?" + query, "application/xml", item.getBytes(UTF_8), null);
    }

    Answer post(String path, String type, byte[] body, @Nullable String key) {
        return send(
                withKey(uri(path), key)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
    }

    Answer get(String path, @Nullable String key) {
        return send(withKey(uri(path), key).GET().build());
    }

    Answer document(String uri) {
        return send(HttpRequest.newBuilder(uri("/v1/documents/" + uri)).build());
    }

    /** A source that is not polled. */
    Answer putSource(String id, String provider, @Nullable String key) {
        String source =
                "{\"url\":\"https://feeds.example/%s\",\"provider\":\"%s\",\"enabled\":false}"
                        .formatted(id, provider);
        return send(
                withKey(uri("/v1/sources/" + id), key)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(source))
                        .build());
    }

    Answer deleteSource(String id, @Nullable String key) {
        return send(withKey(uri("/v1/sources/" + id), key).DELETE().build());
    }

    private static HttpRequest.Builder withKey(URI uri, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    /** Puts a provider on the topic and waits until ingest knows it. */
    void provider(String id, @Nullable Integer perHour, List<ApiKey> keys) {
        TestProviders.put(
                TestProviders.of(id, TestProviders.publication(id).setHomeRegion("610600").build())
                        .setApiKeys(keys)
                        .setDocumentsPerHour(perHour)
                        .setCopyrightHolder(id)
                        .setUsageTerms("免费")
                        .setTextRights(TextRights.summary)
                        .build());
        Awaitility.await("the provider " + id)
                .until(
                        () ->
                                !Set.of("unknown-provider", "unavailable")
                                        .contains(json("provider=" + id, "{}").problem()));
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    Contract.held(HTTP.send(request, BodyHandlers.ofString()));
            String body = response.body();
            return new Answer(
                    response.statusCode(), JSON.readTree(body.isEmpty() ? "{}" : body), response);
        } catch (IOException e) {
            throw new AssertionError("no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
