package org.regionwire.schemas.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.headers.HeaderNames;

class AsyncApiTest {

    /** In the jar: apps and services find it at /org/regionwire/schemas/asyncapi.yaml. */
    private static final Path SHIPPED =
            Path.of("src/main/resources/org/regionwire/schemas/asyncapi.yaml");

    private final AsyncApiDocument made = new AsyncApiDocument(TopicCatalogue.load());
    private final JsonNode document = made.document();

    @Test
    void the_document_that_ships_is_the_one_of_these_schemas() throws IOException {
        if (Boolean.getBoolean("regionwire.writeAsyncApi")) {
            Files.writeString(SHIPPED, made.yaml());
        }
        assertThat(Files.readString(SHIPPED))
                .as("run the tests of schemas with -Dregionwire.writeAsyncApi=true to renew it")
                .isEqualTo(made.yaml());
    }

    @Test
    void its_yaml_says_what_was_meant() throws IOException {
        assertThat(new ObjectMapper(new YAMLFactory()).readTree(made.yaml())).isEqualTo(document);
    }

    @Test
    void it_has_the_public_topic_and_no_other() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.path("channels").fieldNames())
                .toIterable()
                .containsExactly("articles.published");
        assertThat(document.at("/channels/articles.published/bindings/kafka/partitions").asInt())
                .isEqualTo(12);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = new ArrayList<>();
        collect(document, references);

        assertThat(references).hasSize(3);
        assertThat(references)
                .allSatisfy(
                        reference -> {
                            assertThat(reference).startsWith("#/");
                            assertThat(document.at(reference.substring(1)).isMissingNode())
                                    .as(reference)
                                    .isFalse();
                        });
    }

    @Test
    void its_payload_is_the_schema_that_the_registry_has() {
        JsonNode payload = document.at("/components/messages/PublishedArticle/payload");

        assertThat(payload.path("schemaFormat").asText())
                .startsWith("application/vnd.apache.avro+json;");
        assertThat(new Schema.Parser().parse(payload.path("schema").toString()))
                .isEqualTo(PublishedArticle.getClassSchema());
    }

    @Test
    void every_header_but_those_of_dead_letters_is_described() throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Field field : HeaderNames.class.getFields()) {
            if (!field.getName().startsWith("DEAD_") && !field.getName().startsWith("ORIGIN_")) {
                names.add(String.valueOf(field.get(null)));
            }
        }

        assertThat(
                        document.at("/components/messages/PublishedArticle/headers/properties")
                                .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void it_is_valid_by_the_schema_of_AsyncAPI() {
        assertThat(OfficialSchema.faults(document.toString())).isEmpty();
    }

    @Test
    void what_that_schema_does_not_allow_is_found() {
        assertThat(OfficialSchema.faults(document.toString().replace("\"send\"", "\"shout\"")))
                .anySatisfy(fault -> assertThat(fault).contains("/action: "));
        assertThat(OfficialSchema.faults(document.toString().replace("\"fields\"", "\"parts\"")))
                .anySatisfy(fault -> assertThat(fault).contains("/payload/schema"));
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.elements().forEachRemaining(child -> collect(child, references));
    }
}
