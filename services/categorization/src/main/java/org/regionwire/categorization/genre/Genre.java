package org.regionwire.categorization.genre;

/** Kinds of text. */
public enum Genre {
    NEWS,
    OPINION,
    CAPTION,
    BRIEF,
    NOTICE,
    LITERARY,
    UNKNOWN
}
