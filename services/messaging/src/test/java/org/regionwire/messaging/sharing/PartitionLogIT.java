package org.regionwire.messaging.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class PartitionLogIT {

    private final Wire wire = Wire.running();
    private final KafkaSettings kafka =
            new KafkaSettings(
                    wire.bootstrapServers(), 1, 200, Duration.ofSeconds(10), Duration.ofSeconds(6));

    @Test
    void who_has_lost_a_partition_without_knowing_it_can_write_nothing_more() {
        int partition = 11;
        var key = Unique.uri().getBytes(UTF_8);
        try (var zombie = new PartitionLog(kafka, "zombie", "work", partition);
                var owner = new PartitionLog(kafka, "owner", "work", partition)) {
            zombie.open();
            owner.open();

            assertThatThrownBy(() -> zombie.write(List.of(record(key))))
                    .isInstanceOf(KafkaException.class);
            owner.write(List.of(record(key)));
        }
        assertThat(wire.topic(Topics.SOURCES_STATE).read(new String(key, UTF_8))).hasSize(1);
    }

    private static ProducerRecord<byte[], byte[]> record(byte[] key) {
        return new ProducerRecord<>(Topics.SOURCES_STATE, key, null);
    }
}
