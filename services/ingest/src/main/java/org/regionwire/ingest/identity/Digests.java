package org.regionwire.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Digests that every Java has. */
final class Digests {
    private Digests() {}

    static byte[] digest(String algorithm, byte[] bytes) {
        return of(algorithm).digest(bytes);
    }

    static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "This Java has no " + algorithm + ": run a complete JDK.", e);
        }
    }

    /**
     * Fields in one string such that different fields give different strings: each after its
     * length, −1 for none.
     */
    static String prefixed(@Nullable String... fields) {
        var all = new StringBuilder();
        for (String field : fields) {
            all.append(field == null ? -1 : field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':');
            all.append(field == null ? "" : field);
        }
        return all.toString();
    }
}
