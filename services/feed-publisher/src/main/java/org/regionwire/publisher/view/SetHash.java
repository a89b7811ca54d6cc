package org.regionwire.publisher.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hash of a set of states: the same in whatever order they come. Each is put in once. */
final class SetHash {

    private static final int BYTES = 32;

    private final byte[] sum = new byte[BYTES];
    private int count;

    /** Of one state. */
    static byte[] of(String uri, long version, String status) {
        return sha256().digest((uri + "\n" + version + "\n" + status).getBytes(UTF_8));
    }

    void add(byte[] state, int from) {
        for (int i = 0; i < BYTES; i++) {
            sum[i] ^= state[from + i];
        }
        count++;
    }

    int count() {
        return count;
    }

    String hex() {
        return HexFormat.of().formatHex(sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
