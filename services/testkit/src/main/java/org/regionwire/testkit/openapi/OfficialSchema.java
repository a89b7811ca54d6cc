package org.regionwire.testkit.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The schema of OpenAPI 3.1 that its makers publish, with their dialect for the schemas in a
 * document; nothing is fetched.
 */
final class OfficialSchema {

    private static final String OAS = "https://spec.openapis.org/oas/3.1/";

    private final Schema schema =
            SchemaFaults.registry(
                            Map.of(
                                    OAS + "schema-base/2025-11-23",
                                    resource("schema-base-2025-11-23.json"),
                                    OAS + "schema/2025-11-23",
                                    resource("schema-2025-11-23.json"),
                                    OAS + "dialect/2024-11-10",
                                    resource("dialect-2024-11-10.json"),
                                    OAS + "meta/2024-11-10",
                                    resource("meta-2024-11-10.json")))
                    .getSchema(SchemaLocation.of(OAS + "schema-base/2025-11-23"));

    List<String> faults(JsonNode document) {
        return SchemaFaults.of(schema, document);
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(OfficialSchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
