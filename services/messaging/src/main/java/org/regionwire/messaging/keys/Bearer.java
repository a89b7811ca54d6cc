package org.regionwire.messaging.keys;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key as it was sent: {@code Authorization: Bearer ID.SECRET} (RFC 6750). */
public record Bearer(String keyId, String secret) {

    private static final String SCHEME = "bearer ";

    /** Empty when there is no header, or it has no key in it. */
    public static Optional<Bearer> read(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(SCHEME.length()).strip().split("\\.", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(new Bearer(parts[0], parts[1]));
    }

    /** Without the secret: it must not get into a log. */
    @Override
    public String toString() {
        return "Bearer " + keyId;
    }
}
