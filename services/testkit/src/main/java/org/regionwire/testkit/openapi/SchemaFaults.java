package org.regionwire.testkit.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How JSON is held against a schema of draft 2020-12, which OpenAPI 3.1 uses. */
final class SchemaFaults {

    private SchemaFaults() {}

    /**
     * @param schemas by their ids; no other is found
     */
    static SchemaRegistry registry(Map<String, String> schemas) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                        builder.schemas(schemas)
                                .schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .pathType(PathType.JSON_POINTER)
                                                .locale(Locale.ENGLISH)
                                                .build()));
    }

    /** Pointer and message of each. */
    static List<String> of(Schema schema, JsonNode json) {
        return schema.validate(json).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
