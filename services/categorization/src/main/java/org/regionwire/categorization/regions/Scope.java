package org.regionwire.categorization.regions;

/** How far a story reaches. */
public enum Scope {
    REGIONAL,
    NATIONAL,
    INTERNATIONAL,
    UNKNOWN
}
