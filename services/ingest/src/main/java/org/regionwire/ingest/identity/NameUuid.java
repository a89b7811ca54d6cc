package org.regionwire.ingest.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs of version 5 (RFC 4122, 4.3; RFC 9562, 5.5): SHA-1 over a name space and a name. */
final class NameUuid {
    private NameUuid() {}

    static UUID of(UUID space, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes =
                ByteBuffer.allocate(16 + text.length)
                        .putLong(space.getMostSignificantBits())
                        .putLong(space.getLeastSignificantBits())
                        .put(text)
                        .array();
        ByteBuffer hash = ByteBuffer.wrap(Digests.digest("SHA-1", bytes));
        long most = (hash.getLong() & ~0xF000L) | 0x5000L;
        long least = (hash.getLong() & ~(3L << 62)) | (2L << 62);
        return new UUID(most, least);
    }

    static String urn(UUID space, String name) {
        return "urn:uuid:" + of(space, name);
    }
}
