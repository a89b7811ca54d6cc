package org.regionwire.enrichment.words;

/** What is known of names beyond the text. */
public final class Names {
    private Names() {}

    /** True for a foreign name that the dictionary has: 琼斯. */
    public static boolean foreign(String name) {
        return Dictionary.foreignName(name);
    }

    /** True for a person whom the dictionary has by name. */
    public static boolean known(String name) {
        return Dictionary.person(name);
    }
}
