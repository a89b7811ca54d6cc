package org.regionwire.testkit;

import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine. Where it is missing the test is skipped; where nothing may be
 * missing it fails, so that a good run has run it.
 */
public final class Required {

    /** Environment variable: {@code all} where nothing may be missing, as {@code .ci/run} sets. */
    static final String NAME = "REGIONWIRE_REQUIRE";

    private Required() {}

    /**
     * Goes on where it is there.
     *
     * @param what in a few words, and how to get it
     * @throws AssertionError when it is missing and nothing may be
     */
    public static void that(boolean isThere, String what) {
        that(isThere, what, isAll());
    }

    static void that(boolean isThere, String what, boolean all) {
        if (!isThere && all) {
            throw new AssertionError(
                    "Missing: %s. %s=all says that nothing is.".formatted(what, NAME));
        }
        if (!isThere) {
            Assumptions.abort("missing: " + what);
        }
    }

    /** Whether nothing may be missing on this machine. */
    static boolean isAll() {
        return "all".equals(System.getenv(NAME));
    }
}
