package org.regionwire.publisher.forms;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JSON Schema: of JSON Feed the one beside this class, of ninjs IPTC's own. */
final class JsonRules {

    private static final Path NINJS =
            Path.of(
                    "../ingest/src/main/resources/org/regionwire/ingest/agencies/ninjs/ninjs-schema_3.1.json");

    /** IPTC's refers to it; places are points, longitude first (RFC 7946, 3.1.2). */
    private static final Map<String, String> GEO_JSON =
            Map.of(
                    "https://geojson.org/schema/GeoJSON.json",
                    """
                    {"type": "object", "required": ["type", "coordinates"],
                     "properties": {
                       "type": {"const": "Point"},
                       "coordinates": {"type": "array", "minItems": 2, "maxItems": 2,
                         "prefixItems": [{"minimum": 73, "maximum": 136}, {"minimum": 3, "maximum": 54}]}}}
                    """);

    private final Schema schema;

    private JsonRules(String text) {
        schema =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                registry -> registry.schemas(GEO_JSON))
                        .getSchema(text);
    }

    static JsonRules jsonFeed() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        JsonRules.class.getResourceAsStream("json-feed.schema.json"))) {
            return new JsonRules(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static JsonRules ninjs() throws IOException {
        return new JsonRules(Files.readString(NINJS));
    }

    /** What is wrong with the document, if anything. */
    List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
