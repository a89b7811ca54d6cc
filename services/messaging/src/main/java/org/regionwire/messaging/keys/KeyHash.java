package org.regionwire.messaging.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Hashes of keys at rest: {@code sha256:SALT:HASH}, both in hex, the hash over the salt's bytes and
 * then the secret's. The console makes them.
 */
final class KeyHash {

    private KeyHash() {}

    /** False too for a hash that cannot be read; takes as long for a near miss as for a far one. */
    static boolean matches(String hash, String secret) {
        String[] parts = hash.split(":", -1);
        if (parts.length != 3 || !parts[0].equals("sha256")) {
            return false;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(parts[1]));
            byte[] found = digest.digest(secret.getBytes(UTF_8));
            return MessageDigest.isEqual(found, HexFormat.of().parseHex(parts[2]));
        } catch (IllegalArgumentException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256: run a complete JDK.", e);
        }
    }
}
