package org.regionwire.schemas.wireformat;

/**
 * Bounds on what Avro sets aside before it reads: garbage that claims an array of a thousand
 * million items must fail as a corrupt record, not end the program for want of memory.
 */
final class AvroLimits {

    private static final String PREFIX = "org.apache.avro.limits.";
    private static final int MAX_TEXT = 32 << 20;
    private static final int MAX_ITEMS = 1_000_000;

    private AvroLimits() {}

    /** Sets Avro's own limits where nobody has; Avro reads them once, when it is first used. */
    static void apply() {
        setDefault("string.maxLength", MAX_TEXT);
        setDefault("bytes.maxLength", MAX_TEXT);
        setDefault("collectionItems.maxLength", MAX_ITEMS);
    }

    private static void setDefault(String limit, int value) {
        if (System.getProperty(PREFIX + limit) == null) {
            System.setProperty(PREFIX + limit, Integer.toString(value));
        }
    }
}
