package org.regionwire.console.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.GateFence;
import org.regionwire.schemas.wireformat.WireFormat;

class GateMemoryTest {

    private static final byte[] TEXT = "anything".getBytes(UTF_8);

    private final GateMemory memory = new GateMemory(_ -> GateFence.getClassSchema());

    @Test
    void versions_that_the_gate_remembers_are_kept_and_later_ones_are_not() {
        memory.take(fence("urn:a", 1));
        memory.take(fence("urn:a", 2));

        assertThat(memory.knows(published("urn:a", "1", TEXT))).isTrue();
        assertThat(memory.knows(published("urn:a", "2", TEXT))).isTrue();
        assertThat(memory.knows(published("urn:a", "3", TEXT))).isFalse();
        assertThat(memory.knows(published("urn:b", "1", TEXT))).isFalse();
    }

    @Test
    void an_erasure_is_always_kept() {
        assertThat(memory.knows(published("urn:a", "9", null))).isTrue();
    }

    @Test
    void garbage_in_the_store_is_no_memory() {
        memory.take(record("urn:a", TEXT, null));

        assertThat(memory.knows(published("urn:a", "1", TEXT))).isFalse();
    }

    private static ConsumerRecord<byte[], byte[]> fence(String uri, int version) {
        GateFence fence =
                GateFence.newBuilder()
                        .setUri(uri)
                        .setVersion(version)
                        .setRevision(1)
                        .setReleased(Instant.EPOCH)
                        .build();
        return record(uri, WireFormat.encode(1, fence), null);
    }

    private static ConsumerRecord<byte[], byte[]> published(
            String uri, String version, byte @Nullable [] value) {
        return record(uri, value, version);
    }

    private static ConsumerRecord<byte[], byte[]> record(
            String uri, byte @Nullable [] value, @Nullable String version) {
        RecordHeaders headers = new RecordHeaders();
        if (version != null) {
            headers.add("regionwire-version", version.getBytes(UTF_8));
        }
        return new ConsumerRecord<>(
                "topic",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                uri.getBytes(UTF_8),
                value,
                headers,
                Optional.empty());
    }
}
