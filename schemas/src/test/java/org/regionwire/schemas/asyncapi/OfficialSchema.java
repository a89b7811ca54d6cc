package org.regionwire.schemas.asyncapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The schema of AsyncAPI 3.0 that its makers publish, bindings and Avro included; nothing is
 * fetched.
 */
final class OfficialSchema {

    private static final String ID = "http://asyncapi.com/definitions/3.0.0/asyncapi.json";

    private OfficialSchema() {}

    /**
     * What the schema holds against a document, each with its place; empty when it is valid.
     *
     * @param document as JSON
     */
    static List<String> faults(String document) {
        return schema().validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        builder ->
                                builder.schemas(Map.of(ID, resource()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .pathType(PathType.JSON_POINTER)
                                                        .locale(Locale.ENGLISH)
                                                        .build()))
                .getSchema(SchemaLocation.of(ID));
    }

    private static String resource() {
        try (InputStream in =
                Objects.requireNonNull(
                        OfficialSchema.class.getResourceAsStream("asyncapi-3.0.0.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
