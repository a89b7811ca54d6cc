package org.regionwire.schemas.asyncapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.common.config.TopicConfig;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** AsyncAPI 3.0 of the topics that the catalogue calls public, as the wire writes them. */
final class AsyncApiDocument {

    static final String VERSION = "3.0.0";

    /** The newest that AsyncAPI 3.0 names; nothing in our schemas is newer. */
    static final String AVRO = "application/vnd.apache.avro+json;version=1.9.0";

    private static final String BINDING = "0.5.0";

    private static final String DESCRIPTION =
            """
            What may be seen now, one record per article, for apps. Read it with isolation.level=read_committed: \
            records of a transaction that was taken back are in the log too.

            The key is the article's uri, and the newest record of a uri is the article. A record without a value \
            erases the article: keep nothing of it. A record whose pubStatus is withheld or canceled recalls \
            every version: take the article down. A higher run is a replay: version and uri stay comparable, so an \
            app that keeps the highest version of each uri needs nothing else. Records with heartbeat true are \
            the wire's own: skip them.

            Values are Confluent's wire format: a zero byte, the schema's id in the registry as four bytes, \
            big-endian, and Avro binary. Schemas change FULL_TRANSITIVE: from 1.0 on every reader reads every \
            released version, and the other way round.""";

    private final ObjectMapper json = new ObjectMapper();
    private final TopicCatalogue catalogue;

    AsyncApiDocument(TopicCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String yaml() {
        try {
            YAMLFactory yaml =
                    YAMLFactory.builder()
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .build();
            return "# Made by AsyncApiTest from the topic catalogue and the Avro schemas: do not edit.\n"
                    + new ObjectMapper(yaml).writeValueAsString(document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the document cannot be written", e);
        }
    }

    JsonNode document() {
        ObjectNode document = json.createObjectNode().put("asyncapi", VERSION);
        document.putObject("info")
                .put("title", "Regionwire")
                .put("version", "0.1.0")
                .put("description", DESCRIPTION)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "avro/binary");
        server(document.putObject("servers").putObject("wire"));
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = document.putObject("components").putObject("messages");
        for (TopicDefinition topic : catalogue.topics()) {
            if (topic.access().equals("public")) {
                String record = Objects.requireNonNull(topic.value(), topic.name());
                channel(channels.putObject(topic.name()), topic, record);
                operation(operations.putObject("publish-" + topic.name()), topic, record);
                messages.set(record, message(topic, schema(record)));
            }
        }
        return document;
    }

    private static void server(ObjectNode server) {
        server.put("host", "localhost:9092")
                .put("protocol", "kafka")
                .put("description", "The standalone's broker; the operator says where yours is.")
                .putObject("bindings")
                .putObject("kafka")
                .put("schemaRegistryUrl", "http://localhost:8085/apis/ccompat/v7")
                .put("schemaRegistryVendor", "confluent")
                .put("bindingVersion", BINDING);
    }

    private static void channel(ObjectNode channel, TopicDefinition topic, String record) {
        channel.put("address", topic.name())
                .put(
                        "description",
                        "%s; a record has up to %d bytes"
                                .formatted(topic.record(), topic.largestMessage()));
        reference(
                channel.putObject("messages").putObject(record), "components", "messages", record);
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.name()).put("partitions", topic.partitions());
        kafka.putObject("topicConfiguration")
                .putArray(TopicConfig.CLEANUP_POLICY_CONFIG)
                .add(topic.cleanup());
        kafka.put("bindingVersion", BINDING);
    }

    private static void operation(ObjectNode operation, TopicDefinition topic, String record) {
        operation.put("action", "send").put("summary", "The gate releases, corrects or recalls.");
        reference(operation.putObject("channel"), "channels", topic.name());
        reference(
                operation.putArray("messages").addObject(),
                "channels",
                topic.name(),
                "messages",
                record);
    }

    private ObjectNode message(TopicDefinition topic, Schema schema) {
        ObjectNode message = json.createObjectNode();
        message.put("name", schema.getFullName())
                .put("title", schema.getName())
                .put("summary", schema.getDoc())
                .put("contentType", "avro/binary");
        message.set("headers", PublicHeaders.schema());
        ObjectNode payload = message.putObject("payload").put("schemaFormat", AVRO);
        try {
            payload.set("schema", json.readTree(schema.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(schema.getFullName() + " is not JSON", e);
        }
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", topic.key());
        kafka.put("schemaIdLocation", "payload")
                .put("schemaIdPayloadEncoding", "confluent")
                .put("bindingVersion", BINDING);
        return message;
    }

    private static void reference(ObjectNode node, String... path) {
        node.put("$ref", "#/" + String.join("/", path));
    }

    private static Schema schema(String record) {
        String name = PublishedArticle.class.getPackageName() + "." + record;
        try {
            return SpecificData.get().getSchema(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the catalogue names a record that is none", e);
        }
    }
}
