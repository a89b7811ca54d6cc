package org.regionwire.publisher.article;

/** How far a story reaches. */
public enum Scope {
    REGIONAL,
    NATIONAL,
    INTERNATIONAL,
    UNKNOWN
}
