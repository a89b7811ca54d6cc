package org.regionwire.enrichment.words;

/**
 * Words for bodies and offices that take the last character of a unit's name with them: 陈仓|区委,
 * 凤翔|区长.
 */
public final class Bodies {
    private static final String LEVELS = "省市州盟县区旗";
    private static final String BODIES = "委长";

    private Bodies() {}

    /** True where such a word begins. */
    public static boolean follow(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && LEVELS.indexOf(text.charAt(at)) >= 0
                && BODIES.indexOf(text.charAt(at + 1)) >= 0;
    }
}
