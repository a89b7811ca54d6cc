package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.release.Correction;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Gate;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Origin;
import org.regionwire.publisher.release.Ruling;
import org.regionwire.publisher.release.Status;
import org.regionwire.schemas.GateFence;

/** The store of a gate that held no embargoes yet is read, not made again. */
class OldFenceTest {

    private static final Set<String> NEW =
            Set.of("regionsRevision", "subjectsRevision", "expires", "held");

    private static final long RULED = 1_795_000_000_000L;

    private static final Schema OLD =
            Schema.createRecord(
                    GateFence.SCHEMA$.getName(),
                    null,
                    GateFence.SCHEMA$.getNamespace(),
                    false,
                    GateFence.SCHEMA$.getFields().stream()
                            .filter(field -> !NEW.contains(field.name()))
                            .map(field -> new Schema.Field(field, field.schema()))
                            .toList());

    @Test
    void what_an_older_gate_remembers_holds() throws IOException {
        Fence fence =
                FenceMapper.toDomain(
                        read(
                                new GenericRecordBuilder(OLD)
                                        .set("uri", "urn:uuid:a")
                                        .set("version", 3)
                                        .set("revision", 7L)
                                        .set("complete", true)
                                        .set("pubStatus", status("withheld"))
                                        .set("withheldByRuling", true)
                                        .set("rulingRevision", RULED)
                                        .set("correctedRegions", List.of("610600"))
                                        .set("originPartition", 2)
                                        .set("originOffset", 40L)
                                        .build()));

        assertThat(fence.shown().version()).isEqualTo(3);
        assertThat(fence.shown().status()).isEqualTo(Status.WITHHELD);
        assertThat(fence.newest()).isEqualTo(new Order(7, 0));
        assertThat(fence.origin()).isEqualTo(new Origin(2, 40));
        assertThat(fence.waiting()).isNull();
        assertThat(fence.expires()).isNull();
        assertThat(fence.rules().withheld()).isTrue();
        assertThat(fence.rules().withholding().order()).isEqualTo(new Order(RULED, 0));
        assertThat(fence.rules().correction().regions()).containsExactly("610600");
        assertThat(FenceMapper.toDomain(FenceMapper.toWire("urn:uuid:a", fence))).isEqualTo(fence);

        Ruling newer =
                new Ruling(
                        Ruling.Kind.CORRECT,
                        new Order(RULED + 1, 0),
                        new Correction(List.of("610300"), null),
                        null);
        assertThat(Gate.rule(fence, newer, Instant.EPOCH).fence().rules().correction().regions())
                .containsExactly("610300");
    }

    private static GenericData.EnumSymbol status(String word) {
        return new GenericData.EnumSymbol(OLD.getField("pubStatus").schema(), word);
    }

    private static GateFence read(GenericRecord old) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(OLD).write(old, encoder);
        encoder.flush();
        return new SpecificDatumReader<GateFence>(OLD, GateFence.SCHEMA$)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }
}
