package org.regionwire.console.backup;

import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.wireformat.WireFormat;

/**
 * Puts the ids of another registry into values of the wire format.
 *
 * @param ids the new id of each old one
 */
record SchemaIds(Map<Integer, Integer> ids) {

    SchemaIds {
        ids = Map.copyOf(ids);
    }

    /** What is not in the wire format, or bears an id that nobody knows, stays as it is. */
    byte @Nullable [] translate(byte @Nullable [] value) {
        if (value == null || value.length < WireFormat.HEADER_BYTES || value[0] != 0) {
            return value;
        }
        Integer id = ids.get(WireFormat.schemaId(value));
        if (id == null) {
            return value;
        }
        byte[] translated = value.clone();
        ByteBuffer.wrap(translated).putInt(1, id);
        return translated;
    }
}
