package org.regionwire.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHA-256 in lower-case hex: equal hash, nothing new. */
public final class ContentHash {
    private ContentHash() {}

    /** Hash of bytes as received. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(Digests.digest("SHA-256", content));
    }

    /**
     * Hash of what a reader sees, field by field; where a field ends counts, and so does whether it
     * is there.
     */
    public static String of(List<? extends @Nullable String> fields) {
        @Nullable String[] all = fields.toArray(new String[0]);
        return of(Digests.prefixed(all).getBytes(StandardCharsets.UTF_8));
    }
}
