package org.regionwire.schemas.wireformat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Confluent's wire format: one zero byte, a schema id of four bytes (big-endian), then the record
 * in Avro binary.
 */
public final class WireFormat {

    /** Bytes before the Avro binary. */
    public static final int HEADER_BYTES = 5;

    private static final byte MAGIC = 0;

    private WireFormat() {}

    /** The record as bytes, under the id that the registry gave its schema. */
    public static byte[] encode(int schemaId, SpecificRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        out.writeBytes(ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(schemaId).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    /**
     * The schema id of a record.
     *
     * @throws CorruptRecordException when the bytes are no record of this format
     */
    public static int schemaId(byte[] bytes) {
        if (bytes.length < HEADER_BYTES) {
            throw new CorruptRecordException(
                    "%d bytes are too few for the wire format's %d-byte header"
                            .formatted(bytes.length, HEADER_BYTES));
        }
        if (bytes[0] != MAGIC) {
            throw new CorruptRecordException(
                    "first byte is 0x%02x, the wire format begins with 0x00".formatted(bytes[0]));
        }
        return ByteBuffer.wrap(bytes).getInt(1);
    }
}
