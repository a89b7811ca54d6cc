package org.regionwire.schemas.wireformat;

import org.apache.avro.util.ClassSecurityValidator;
import org.regionwire.schemas.PublishedArticle;

/**
 * What Avro may do on the word of a record: make classes of this package and no others, and set
 * aside no more than a record can need. Garbage that claims an array of a thousand million items
 * must fail as a corrupt record, not end the program for want of memory.
 */
public final class AvroSafety {

    private static final String LIMITS = "org.apache.avro.limits.";
    private static final String PACKAGE = PublishedArticle.class.getPackageName();
    private static final int MAX_TEXT = 32 << 20;
    private static final int MAX_ITEMS = 1_000_000;

    private static boolean applied;

    private AvroSafety() {}

    /**
     * Adds to what others trust, and sets limits where nobody has; Avro reads those once. {@link
     * WireDecoder} does it; who builds records without decoding any calls it first.
     */
    public static synchronized void apply() {
        if (applied) {
            return;
        }
        applied = true;
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(
                        ClassSecurityValidator.getGlobal(),
                        type -> type.getPackageName().equals(PACKAGE)));
        setDefault("string.maxLength", MAX_TEXT);
        setDefault("bytes.maxLength", MAX_TEXT);
        setDefault("collectionItems.maxLength", MAX_ITEMS);
    }

    private static void setDefault(String limit, int value) {
        if (System.getProperty(LIMITS + limit) == null) {
            System.setProperty(LIMITS + limit, Integer.toString(value));
        }
    }
}
