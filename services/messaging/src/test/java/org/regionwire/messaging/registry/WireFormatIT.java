package org.regionwire.messaging.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.messaging.stage.Articles;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** Our bytes read by somebody else's implementation of the wire format, and theirs by ours. */
@WithWire
class WireFormatIT {

    private final Wire wire = Wire.running();
    private final RegistrySchemas schemas =
            new RegistrySchemas(new RegistrySettings(wire.registryUrl(), Duration.ofSeconds(3)));
    private final IngestedArticle article = Articles.ingested(Unique.uri(), "宝鸡打造“西北元宇宙第一城”");

    @Test
    void an_independent_deserializer_reads_our_bytes() {
        byte[] bytes = new WireEncoder(schemas).encode(Topics.ARTICLES_INGESTED, article);

        try (var theirs = new AvroKafkaDeserializer<IngestedArticle>()) {
            theirs.configure(settings(), false);
            assertThat(theirs.deserialize(Topics.ARTICLES_INGESTED, bytes)).isEqualTo(article);
        }
    }

    @Test
    void we_read_the_bytes_of_an_independent_serializer() {
        byte[] bytes;
        try (var theirs = new AvroKafkaSerializer<IngestedArticle>()) {
            theirs.configure(settings(), false);
            bytes = theirs.serialize(Topics.ARTICLES_INGESTED, article);
        }

        assertThat(new WireDecoder<>(IngestedArticle.class, schemas).decode(bytes))
                .isEqualTo(article);
    }

    private Map<String, Object> settings() {
        String api = wire.registryUrl().resolve("/apis/registry/v3").toString();
        return Map.of(
                "apicurio.registry.url",
                api,
                "apicurio.registry.use-id",
                "contentId",
                "apicurio.registry.find-latest",
                true,
                "apicurio.registry.artifact-resolver-strategy",
                "io.apicurio.registry.serde.strategy.TopicIdStrategy",
                "apicurio.registry.use-specific-avro-reader",
                true,
                "apicurio.registry.artifact.group-id",
                "default",
                "apicurio.registry.auto-register",
                false);
    }
}
