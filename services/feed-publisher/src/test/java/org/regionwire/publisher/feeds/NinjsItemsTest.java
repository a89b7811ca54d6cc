package org.regionwire.publisher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each item of a feed.ninjs is one as the standard's own schema has it. */
class NinjsItemsTest {

    private static final Path SCHEMA =
            Path.of(
                    "../ingest/src/main/resources/org/regionwire/ingest/agencies/ninjs/ninjs-schema_3.1.json");

    @Test
    void everyItemIsValidNinjs() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA));
        JsonNode feed =
                new JsonMapper().readTree(Writers.bytes(Form.NINJS, SampleFeed.full(Form.NINJS)));

        assertThat(feed.path("items").size()).isEqualTo(2);
        for (JsonNode item : feed.path("items")) {
            assertThat(schema.validate(item.toString(), InputFormat.JSON)).isEmpty();
        }
    }
}
