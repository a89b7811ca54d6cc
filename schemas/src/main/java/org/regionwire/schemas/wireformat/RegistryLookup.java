package org.regionwire.schemas.wireformat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/** Asks any registry that speaks Confluent's HTTP API. What an app needs to read the topics. */
public final class RegistryLookup implements SchemaLookup {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI registry;

    /** Not HTTP/2: an upgrade on the way can lose the answer, and then no timeout ends the wait. */
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

    /**
     * @param registry base URL of the API, such as {@code http://localhost:8085/apis/ccompat/v7}
     */
    public RegistryLookup(URI registry) {
        this.registry = registry;
    }

    @Override
    public Schema byId(int id) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(registry + "/schemas/ids/" + id))
                        .timeout(TIMEOUT)
                        .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case 200 ->
                        new Schema.Parser()
                                .parse(JSON.readTree(response.body()).path("schema").asText());
                case 404 -> throw new CorruptRecordException("no schema has the id " + id);
                default ->
                        throw new RegistryUnavailableException(
                                "registry %s answers %d"
                                        .formatted(registry, response.statusCode()));
            };
        } catch (JsonProcessingException | SchemaParseException e) {
            throw new RegistryUnavailableException(
                    "registry %s answers no schema".formatted(registry), e);
        } catch (IOException e) {
            throw new RegistryUnavailableException(
                    "registry %s cannot be reached".formatted(registry), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException("interrupted while asking " + registry, e);
        }
    }
}
