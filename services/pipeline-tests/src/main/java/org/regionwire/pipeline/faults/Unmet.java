package org.regionwire.pipeline.faults;

/** A fault could not be made, or the wire did not do what it should; the message is a sentence. */
final class Unmet extends RuntimeException {

    Unmet(String message) {
        super(message);
    }
}
