package org.regionwire.categorization.article;

/** The parts of an article. Offsets count UTF-16 code units from the start of a part. */
public enum Field {
    HEADLINE,
    KICKER,
    SUBHEAD,
    BYLINE,
    BODY,
    CAPTION,
    OTHER
}
