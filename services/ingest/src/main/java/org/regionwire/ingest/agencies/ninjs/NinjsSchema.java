package org.regionwire.ingest.agencies.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The standard's schema with the few properties of ours around it; nothing is fetched. */
final class NinjsSchema {

    private static final String OURS = "urn:regionwire:ninjs";

    private static final String UNEVALUATED = "unevaluatedProperties";

    /** Keywords whose fault lies in a property that the pointer does not reach. */
    private static final Set<String> OF_A_PROPERTY =
            Set.of("required", "additionalProperties", UNEVALUATED);

    private final Schema schema;

    /** Names of all properties of items and of associations. */
    private final Set<String> known = new HashSet<>(Set.of("name", "rel"));

    NinjsSchema() {
        JsonMapper json = new JsonMapper();
        JsonNode standard = json.readTree(resource("ninjs-schema_3.1.json"));
        known.addAll(standard.at("/$defs/ninjsType/properties").propertyNames());
        known.addAll(
                json.readTree(resource("item-schema.json")).path("properties").propertyNames());
        Map<String, String> local =
                Map.of(
                        OURS,
                        resource("item-schema.json"),
                        "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
                        resource("ninjs-schema_3.1.json"),
                        // Shapes of places are not kept, so they are not looked into.
                        "https://geojson.org/schema/GeoJSON.json",
                        "{\"type\": \"object\"}");
        this.schema =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                builder ->
                                        builder.schemas(local)
                                                .schemaRegistryConfig(
                                                        SchemaRegistryConfig.builder()
                                                                .formatAssertionsEnabled(true)
                                                                .pathType(PathType.JSON_POINTER)
                                                                .locale(Locale.ENGLISH)
                                                                .build()))
                        .getSchema(SchemaLocation.of(OURS));
    }

    void check(JsonNode item, Faults faults) {
        List<Error> errors = schema.validate(item);
        for (Error error : errors) {
            if (!error.getKeyword().equals(UNEVALUATED)) {
                faults.add(Kind.INVALID, pointer(error), error.getMessage() + ".");
            }
        }
        for (Error error : errors) {
            // Beside a fault everything counts as not evaluated: only a name tells what is unknown.
            if (error.getKeyword().equals(UNEVALUATED) && !known.contains(error.getProperty())) {
                faults.add(Kind.INVALID, pointer(error), "No property of a ninjs 3 item.");
            }
        }
    }

    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return error.getProperty() != null && OF_A_PROPERTY.contains(error.getKeyword())
                ? pointer + "/" + Characters.escaped(error.getProperty())
                : pointer;
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(NinjsSchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
