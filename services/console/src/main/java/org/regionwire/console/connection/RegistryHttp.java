package org.regionwire.console.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The registry's Confluent API, for what its client does not ask. */
public final class RegistryHttp implements AutoCloseable {

    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI registry;

    /** Not HTTP/2: an upgrade on the way can lose the answer, and then no timeout ends the wait. */
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

    /**
     * @param registry base URL of its Confluent API
     */
    public RegistryHttp(URI registry) {
        this.registry = registry;
    }

    /** What it answers. */
    public record Answer(int status, JsonNode json) {

        public boolean isOk() {
            return status == 200;
        }
    }

    /** A subject as a part of a path. */
    public static String inPath(String subject) {
        return URLEncoder.encode(subject, UTF_8);
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    /**
     * @param body anything that is JSON; null sends none
     * @throws IOException when the registry does not answer, or answers that it failed
     */
    public Answer send(String method, String path, @Nullable Object body)
            throws IOException, InterruptedException {
        BodyPublisher publisher =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(registry + path))
                        .timeout(TIMEOUT)
                        .header("Content-Type", MEDIA_TYPE)
                        .method(method, publisher)
                        .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new IOException(
                        "it answers %d: %s".formatted(response.statusCode(), response.body()));
            }
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            throw new IOException("registry %s answers no JSON".formatted(registry), e);
        } catch (IOException e) {
            throw new IOException(
                    "registry %s fails (%s): is it running, is --registry right?"
                            .formatted(registry, e),
                    e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
