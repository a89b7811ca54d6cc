package org.regionwire.testkit.openapi;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document whose schemas let no property through that they do not name. Readers must stand more
 * than a document says; who writes it should not answer more.
 */
final class ClosedSchemas {

    private ClosedSchemas() {}

    static JsonNode of(JsonNode document) {
        JsonNode closed = document.deepCopy();
        closeWithin(closed);
        return closed;
    }

    /** Where a schema is used, not in the parts of an allOf, which do not see each other. */
    private static void closeWithin(JsonNode node) {
        close(node.path("schema"));
        close(node.path("items"));
        node.path("properties").forEach(ClosedSchemas::close);
        node.forEach(ClosedSchemas::closeWithin);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && Stream.of("$ref", "allOf", "properties").anyMatch(object::has)) {
            object.put("unevaluatedProperties", false);
        }
    }
}
