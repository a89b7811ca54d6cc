package org.regionwire.schemas.wireformat;

/** The registry does not answer, or not sensibly: no fault of the record, so wait and try again. */
public final class RegistryUnavailableException extends RuntimeException {

    public RegistryUnavailableException(String message) {
        super(message);
    }

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
