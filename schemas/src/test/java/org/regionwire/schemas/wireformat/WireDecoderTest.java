package org.regionwire.schemas.wireformat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.PublishedArticle;

class WireDecoderTest {

    private static final int ID = 7;

    private final PublishedArticle article =
            PublishedArticle.newBuilder()
                    .setUri("urn:uuid:9b41e9cb-e345-54a0-a898-e1bd06ec928c")
                    .setVersion(2)
                    .setRevision(1_700_000_000_000L)
                    .setContentHash("ab")
                    .setPubStatus(org.regionwire.schemas.PubStatus.usable)
                    .setAcceptedAt(Instant.EPOCH)
                    .setFirstReleased(Instant.EPOCH)
                    .setReleased(Instant.ofEpochMilli(5))
                    .setOrderedAt(Instant.EPOCH)
                    .setHeadline("绿色通道不能只“绿”在门口")
                    .setBodies(
                            List.of(
                                    Body.newBuilder()
                                            .setContentType("text/plain")
                                            .setValue("第一段。\n\n第二段。")
                                            .build()))
                    .setProvider("tester")
                    .build();

    private final WireDecoder<PublishedArticle> decoder =
            new WireDecoder<>(PublishedArticle.class, WireDecoderTest::schema);

    private static Schema schema(int id) {
        if (id != ID) {
            throw new CorruptRecordException("no schema has the id " + id);
        }
        return PublishedArticle.getClassSchema();
    }

    @Test
    void what_was_written_is_read() {
        assertThat(decoder.decode(WireFormat.encode(ID, article))).isEqualTo(article);
    }

    @Test
    void the_header_is_a_zero_byte_and_the_id_in_four_bytes() {
        assertThat(WireFormat.encode(0x01020304, article)).startsWith(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0\0\0\0", "{\"uri\":1}", "\0\0\0\0\7", "\0\0\0\0\u0008abc"})
    void bytes_that_are_no_record_are_corrupt(String bytes) {
        assertThatThrownBy(() -> decoder.decode(bytes.getBytes(UTF_8)))
                .isInstanceOf(CorruptRecordException.class);
    }

    @Test
    void bytes_behind_the_record_are_corrupt() {
        byte[] bytes = WireFormat.encode(ID, article);
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> decoder.decode(longer))
                .isInstanceOf(CorruptRecordException.class)
                .hasMessageContaining("left over");
    }

    @Test
    void a_registry_that_is_away_is_no_fault_of_the_record() {
        WireDecoder<PublishedArticle> cutOff =
                new WireDecoder<>(
                        PublishedArticle.class,
                        _ -> {
                            throw new RegistryUnavailableException("away");
                        });
        assertThatThrownBy(() -> cutOff.decode(WireFormat.encode(ID, article)))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    /** Each of 20,000 damaged records is either read or corrupt; nothing else comes out. */
    @Test
    void a_damaged_record_is_read_or_corrupt_and_never_ends_the_program() {
        Random random = new Random(25);
        byte[] sound = WireFormat.encode(ID, article);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = sound.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                damaged[
                                WireFormat.HEADER_BYTES
                                        + random.nextInt(
                                                damaged.length - WireFormat.HEADER_BYTES)] =
                        (byte) random.nextInt(256);
            }
            try {
                assertThat(decoder.decode(damaged)).isNotNull();
            } catch (CorruptRecordException e) {
                assertThat(e).hasMessageContaining("PublishedArticle");
            }
        }
    }
}
