package org.regionwire.publisher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each item of a feed.ninjs is one as the standard's own schema has it. */
class NinjsItemsTest {

    private static final Path SCHEMA =
            Path.of(
                    "../ingest/src/main/resources/org/regionwire/ingest/agencies/ninjs/ninjs-schema_3.1.json");

    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";

    /** RFC 7946, 3.1.2: longitude goes first. */
    private static final String POINT =
            """
            {"type": "object", "required": ["type", "coordinates"],
             "properties": {
               "type": {"const": "Point"},
               "coordinates": {"type": "array", "minItems": 2, "maxItems": 2,
                 "prefixItems": [{"minimum": 73, "maximum": 136}, {"minimum": 3, "maximum": 54}]}}}
            """;

    @Test
    void everyItemIsValidNinjs() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                registry -> registry.schemas(Map.of(GEO_JSON, POINT)))
                        .getSchema(Files.readString(SCHEMA));
        JsonNode feed =
                new JsonMapper().readTree(Writers.bytes(Form.NINJS, SampleFeed.full(Form.NINJS)));

        assertThat(feed.path("items").size()).isEqualTo(2);
        for (JsonNode item : feed.path("items")) {
            assertThat(schema.validate(item.toString(), InputFormat.JSON)).isEmpty();
        }
    }
}
