package org.regionwire.schemas.wireformat;

/** The bytes of one record cannot be read: trying again gives the same. */
public final class CorruptRecordException extends RuntimeException {

    public CorruptRecordException(String message) {
        super(message);
    }

    public CorruptRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
