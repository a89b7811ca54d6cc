package org.regionwire.schemas.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;

/**
 * Registers the value schema of every topic, in the catalogue's order, with compatibility
 * FULL_TRANSITIVE: any version reads any other. Doing it again changes nothing.
 */
public final class SchemaRegistration {

    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A registry that has only just started may lose a request, and each can be said again. */
    private static final int ATTEMPTS = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI registry;
    private final Duration patience;

    /** Not HTTP/2: an upgrade on the way can lose the answer, and then no timeout ends the wait. */
    private final HttpClient http;

    /**
     * @param registry base URL of the API, such as {@code http://localhost:8085/apis/ccompat/v7}
     */
    public SchemaRegistration(URI registry) {
        this(registry, PATIENCE);
    }

    /**
     * @param patience longest wait for an answer, after which the request is sent again, twice
     */
    public SchemaRegistration(URI registry, Duration patience) {
        this.registry = registry;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(patience).build();
    }

    /**
     * @return schema id of each subject, in the order of registration
     * @throws IncompatibleSchemaException when a schema does not go with one registered before
     * @throws RegistryUnavailableException when the registry gives no answer
     */
    public Map<String, Integer> registerAll(TopicCatalogue catalogue) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (TopicDefinition topic : catalogue.topics()) {
            topic.subject().ifPresent(subject -> ids.put(subject, register(subject, topic)));
        }
        return ids;
    }

    private int register(String subject, TopicDefinition topic) {
        String path = URLEncoder.encode(subject, StandardCharsets.UTF_8);
        send("PUT", "/config/" + path, Map.of("compatibility", "FULL_TRANSITIVE"));
        Schema schema = ValueSchemas.of(topic);
        String answer =
                send(
                        "POST",
                        "/subjects/" + path + "/versions",
                        Map.of("schema", schema.toString()));
        try {
            return JSON.readTree(answer).path("id").asInt();
        } catch (JsonProcessingException e) {
            throw new RegistryUnavailableException("registry answers no JSON: " + answer, e);
        }
    }

    private String send(String method, String path, Map<String, String> body) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(registry + path))
                            .timeout(patience)
                            .header("Content-Type", MEDIA_TYPE)
                            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build();
            HttpResponse<String> response = answer(request);
            return switch (response.statusCode()) {
                case 200 -> response.body();
                case 409, 422 ->
                        throw new IncompatibleSchemaException(
                                "registry refuses %s: %s".formatted(path, response.body()));
                default ->
                        throw new RegistryUnavailableException(
                                "registry answers %d to %s %s: %s"
                                        .formatted(
                                                response.statusCode(),
                                                method,
                                                path,
                                                response.body()));
            };
        } catch (IOException e) {
            throw new RegistryUnavailableException(
                    "registry %s gives no answer to %s %s".formatted(registry, method, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException("interrupted while asking " + registry, e);
        }
    }

    /** Sent again only where no answer came: one that cannot be reached is not there now. */
    private HttpResponse<String> answer(HttpRequest request)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (HttpConnectTimeoutException e) {
                throw e;
            } catch (HttpTimeoutException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
