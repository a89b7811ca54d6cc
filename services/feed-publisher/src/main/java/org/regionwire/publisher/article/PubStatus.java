package org.regionwire.publisher.article;

/** Whether an article may be shown. */
public enum PubStatus {
    /** Show it. */
    USABLE,
    /** Questionable: take it down, it may return. */
    WITHHELD,
    /** Final: take it down. */
    CANCELED
}
