package org.regionwire.schemas.wireformat;

import org.apache.avro.Schema;

/** Where the schema that a record was written with is found by its id. */
@FunctionalInterface
public interface SchemaLookup {

    /**
     * @param id as it stands in the record
     * @return the writer's schema
     * @throws CorruptRecordException when the registry says that it has no such id
     * @throws RegistryUnavailableException when the registry gives no answer
     */
    Schema byId(int id);
}
