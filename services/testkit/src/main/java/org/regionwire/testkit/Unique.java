package org.regionwire.testkit;

import java.util.UUID;

/** Names that no other test uses, since tests of one JVM share their topics. */
public final class Unique {
    private Unique() {}

    /** An article's uri. */
    public static String uri() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /** A short name that begins as asked, such as {@code page-3f2a9c41}. */
    public static String name(String beginning) {
        return beginning + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
