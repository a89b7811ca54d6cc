package org.regionwire.console.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.ApiKey;

/**
 * A key that was just made: what the provider gets, and what is kept of it.
 *
 * @param key ID.SECRET; printed once and then known to the provider alone
 */
record NewKey(String key, ApiKey kept) {

    private static final int ID_BYTES = 6;
    private static final int SALT_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    /**
     * @param random that nobody can foretell
     * @param expires null: never
     */
    static NewKey make(
            RandomGenerator random,
            @Nullable String label,
            Instant createdAt,
            @Nullable Instant expires) {
        String id = HEX.formatHex(bytes(random, ID_BYTES));
        String secret =
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, SECRET_BYTES));
        return new NewKey(
                id + "." + secret,
                ApiKey.newBuilder()
                        .setId(id)
                        .setLabel(label)
                        .setHash(hash(bytes(random, SALT_BYTES), secret))
                        .setCreatedAt(createdAt)
                        .setExpires(expires)
                        .build());
    }

    /** As ingest reads it. */
    static String hash(byte[] salt, String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return "sha256:%s:%s"
                    .formatted(
                            HEX.formatHex(salt),
                            HEX.formatHex(digest.digest(secret.getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256: run a complete JDK.", e);
        }
    }

    private static byte[] bytes(RandomGenerator random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
