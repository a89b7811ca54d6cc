package org.regionwire.publisher.release;

/** Status of an article, as ninjs has it. */
public enum Status {
    USABLE,
    /** Questionable: recalled, may return. */
    WITHHELD,
    /** Killed: recalled for good. */
    CANCELED
}
