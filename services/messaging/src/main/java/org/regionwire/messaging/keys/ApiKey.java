package org.regionwire.messaging.keys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that a provider or partner signs in with; of its secret part only the hash is known.
 *
 * @param id public part
 * @param hash as {@link KeyHash} reads it
 * @param expires null: never
 */
public record ApiKey(String id, String hash, @Nullable Instant expires) {

    /** Whether one of them is what was sent. */
    public static boolean anyOpens(List<ApiKey> keys, Bearer sent, Instant now) {
        return keys.stream().anyMatch(key -> key.opens(sent, now));
    }

    private boolean opens(Bearer sent, Instant now) {
        return id.equals(sent.keyId())
                && KeyHash.matches(hash, sent.secret())
                && (expires == null || now.isBefore(expires));
    }
}
