package org.regionwire.console.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.deployment.SchemaChange.Effect;

/** Asks the registry what registering would change; changes nothing. */
final class RegistryCheck implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI registry;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /**
     * @param registry base URL of its Confluent API
     */
    RegistryCheck(URI registry) {
        this.registry = registry;
    }

    private record Answer(int status, JsonNode json) {}

    SchemaChange change(String subject, Schema schema) throws IOException, InterruptedException {
        String path = URLEncoder.encode(subject, UTF_8);
        Answer latest = send("/subjects/" + path + "/versions/latest", null);
        if (latest.status() == 404) {
            return new SchemaChange(subject, Effect.FIRST, List.of());
        }
        if (send("/subjects/" + path, schema).status() == 200) {
            return new SchemaChange(subject, Effect.NONE, List.of());
        }
        Schema registered = new Schema.Parser().parse(latest.json().path("schema").asText());
        List<String> details = new ArrayList<>(FieldChanges.between(registered, schema));
        Answer verdict = send("/compatibility/subjects/" + path + "/versions?verbose=true", schema);
        if (verdict.status() == 200 && verdict.json().path("is_compatible").asBoolean()) {
            return new SchemaChange(subject, Effect.COMPATIBLE, details);
        }
        verdict.json().path("messages").forEach(message -> details.add(message.asText()));
        return new SchemaChange(subject, Effect.INCOMPATIBLE, details);
    }

    private Answer send(String path, @Nullable Schema schema)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(registry + path)).timeout(TIMEOUT);
        if (schema != null) {
            request.header("Content-Type", "application/vnd.schemaregistry.v1+json")
                    .POST(
                            BodyPublishers.ofString(
                                    JSON.writeValueAsString(Map.of("schema", schema.toString()))));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
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
