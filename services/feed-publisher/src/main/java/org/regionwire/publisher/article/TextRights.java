package org.regionwire.publisher.article;

import java.util.Locale;

/** How much of the text may be shown. */
public enum TextRights {
    FULL,
    /** Headline and summary. */
    SUMMARY;

    /** As feeds call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
