package org.regionwire.schemas.wireformat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/**
 * Reads one kind of record out of the wire format, whatever version of its schema it was written
 * with. Safe for use by many threads; each schema is looked up once.
 */
public final class WireDecoder<T extends SpecificRecord> {

    static {
        AvroSafety.apply();
    }

    private final Class<T> type;
    private final Schema readerSchema;
    private final SchemaLookup lookup;
    private final Map<Integer, Schema> writerSchemas = new ConcurrentHashMap<>();

    public WireDecoder(Class<T> type, SchemaLookup lookup) {
        this.type = type;
        this.readerSchema = SpecificData.get().getSchema(type);
        this.lookup = lookup;
    }

    /**
     * @throws CorruptRecordException when these bytes can never be read
     * @throws RegistryUnavailableException when the writer's schema is not known yet and the
     *     registry gives no answer
     */
    public T decode(byte[] bytes) {
        int id = WireFormat.schemaId(bytes);
        Schema writerSchema = writerSchemas.computeIfAbsent(id, lookup::byId);
        BinaryDecoder binary =
                DecoderFactory.get()
                        .binaryDecoder(
                                bytes,
                                WireFormat.HEADER_BYTES,
                                bytes.length - WireFormat.HEADER_BYTES,
                                null);
        try {
            T record = new SpecificDatumReader<T>(writerSchema, readerSchema).read(null, binary);
            if (!binary.isEnd()) {
                throw new CorruptRecordException(
                        "bytes are left over behind a %s of schema %d"
                                .formatted(type.getSimpleName(), id));
            }
            return record;
        } catch (CorruptRecordException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Avro answers garbage with almost any exception of Java's.
            throw new CorruptRecordException(
                    "cannot be read as %s with schema %d: %s"
                            .formatted(type.getSimpleName(), id, e.getMessage()),
                    e);
        }
    }
}
