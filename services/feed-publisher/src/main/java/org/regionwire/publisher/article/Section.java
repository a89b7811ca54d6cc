package org.regionwire.publisher.article;

/** What one feed covers. */
public sealed interface Section permits About, Printed {

    /** Between the parts of a key. */
    String SEPARATOR = "/";

    static About region(String code) {
        return new About(code, null);
    }

    static About topic(String code) {
        return new About(null, code);
    }

    /** Another one for every section, without blanks. */
    String key();
}
