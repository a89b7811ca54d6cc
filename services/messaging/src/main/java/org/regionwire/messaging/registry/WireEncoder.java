package org.regionwire.messaging.registry;

import org.apache.avro.specific.SpecificRecord;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.WireFormat;

/** Writes records in the wire format under the ids that the registry gave their schemas. */
public final class WireEncoder {

    private final RegistrySchemas schemas;

    public WireEncoder(RegistrySchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * @throws RegistryUnavailableException when the id is not known yet and cannot be had
     */
    public byte[] encode(String topic, SpecificRecord record) {
        return WireFormat.encode(schemas.idOf(topic, record.getSchema()), record);
    }
}
