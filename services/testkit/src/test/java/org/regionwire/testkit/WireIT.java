package org.regionwire.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;

@WithWire
class WireIT {
    private final Wire wire = Wire.running();

    @Test
    void hasEveryTopicOfTheCatalogue() throws Exception {
        try (var admin = wire.admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(
                            TopicCatalogue.load().topics().stream()
                                    .map(TopicDefinition::name)
                                    .toList());
        }
    }

    @Test
    void bytesComeBackAsTheyWent() {
        String key = Unique.uri();
        TestTopic topic = wire.topic(Topics.ARTICLES_INGESTED);

        topic.send(key, "garbage".getBytes(UTF_8));
        topic.send(key, (byte[]) null);

        assertThat(topic.await(key, 2))
                .extracting(record -> record.value())
                .containsExactly("garbage".getBytes(UTF_8), null);
        assertThat(topic.read(key)).hasSize(2);
        assertThat(topic.read(Unique.uri())).isEmpty();
    }

    @Test
    void aServiceUnderTestIsToldWhereTheWireIs() {
        assertThat(System.getProperty("regionwire.kafka.bootstrap-servers"))
                .isEqualTo(wire.bootstrapServers());
        assertThat(System.getProperty("regionwire.registry.url"))
                .isEqualTo(wire.registryUrl().toString());
    }
}
