package org.regionwire.enrichment.text;

/** The part of an article that offsets count in. */
public enum TextField {
    KICKER,
    HEADLINE,
    SUBHEAD,
    BYLINE,
    BODY,
    /** All captions, parted by blank lines. */
    CAPTION
}
