package org.regionwire.ingest.providers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that a provider signs in with; of its secret part only the hash is known.
 *
 * @param id public part
 * @param hash as {@link KeyHash} reads it
 * @param expires null: never
 */
public record ApiKey(String id, String hash, @Nullable Instant expires) {

    boolean opens(String secret, Instant now) {
        return KeyHash.matches(hash, secret) && (expires == null || now.isBefore(expires));
    }
}
