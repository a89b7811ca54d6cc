package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Schemas of somebody else who uses the same registry. */
final class ForeignSchemas {

    private ForeignSchemas() {}

    /** So that the wire's schemas get other ids than they had. */
    static void takeTheFirstIds(URI registry) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String type : List.of("string", "int", "long")) {
                URI versions = URI.create(registry + "/subjects/elsewhere-" + type + "/versions");
                String schema = "{\"schema\": \"\\\"%s\\\"\"}".formatted(type);
                HttpRequest request =
                        HttpRequest.newBuilder(versions)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(schema, UTF_8))
                                .build();
                assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            }
        }
    }
}
