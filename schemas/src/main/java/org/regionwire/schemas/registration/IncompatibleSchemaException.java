package org.regionwire.schemas.registration;

/** The registry holds an earlier version of a schema that the new one does not go with. */
public final class IncompatibleSchemaException extends RuntimeException {

    IncompatibleSchemaException(String message) {
        super(message);
    }
}
