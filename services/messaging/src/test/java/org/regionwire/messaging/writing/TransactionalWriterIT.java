package org.regionwire.messaging.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.messaging.stage.Articles;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class TransactionalWriterIT {

    private static final int TOO_LONG = 9 << 20;

    private final Wire wire = Wire.running();

    @Test
    void writes_all_records_or_none() {
        String small = Unique.uri();
        String large = Unique.uri();
        try (TransactionalWriter writer = writer(wire.bootstrapServers())) {
            WriteOutcome refused =
                    writer.write(
                            List.of(
                                    outbound(small, "small"),
                                    outbound(large, "长".repeat(TOO_LONG / 3))));
            assertThat(refused).isInstanceOf(WriteOutcome.TooLarge.class);

            WriteOutcome written = writer.write(List.of(outbound(small, "small")));
            assertThat(written).isEqualTo(new WriteOutcome.Committed());
        }
        assertThat(wire.topic(Topics.ARTICLES_INGESTED).await(small, 1)).hasSize(1);
        assertThat(wire.topic(Topics.ARTICLES_INGESTED).read(large)).isEmpty();
    }

    @Test
    void a_broker_that_is_away_is_told_of_as_a_value() {
        try (TransactionalWriter writer = writer("127.0.0.1:1")) {
            WriteOutcome outcome = writer.write(List.of(outbound(Unique.uri(), "lost")));
            assertThat(outcome).isInstanceOf(WriteOutcome.Unavailable.class);
        }
    }

    private TransactionalWriter writer(String bootstrapServers) {
        return new TransactionalWriter(
                new KafkaSettings(
                        bootstrapServers, 1, 100, Duration.ofSeconds(3), Duration.ofSeconds(10)),
                new RegistrySchemas(
                        new RegistrySettings(wire.registryUrl(), Duration.ofSeconds(3))),
                Unique.name("writer"));
    }

    private static Outbound outbound(String uri, String headline) {
        return new Outbound(
                Topics.ARTICLES_INGESTED, uri, Articles.ingested(uri, headline), Map.of());
    }
}
