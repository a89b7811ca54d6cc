package org.regionwire.publisher.view;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes with their checksum (CRC-32C, four bytes at the end). Lucene compares a file with its
 * checksum when the file is opened or merged, not when it reads a document out of it.
 */
final class Sealed {

    private Sealed() {}

    static byte[] seal(byte[] bytes) {
        return ByteBuffer.allocate(bytes.length + Integer.BYTES)
                .put(bytes)
                .putInt(checksum(bytes))
                .array();
    }

    /**
     * @throws CorruptIndexException when these are not the bytes that were sealed
     */
    static byte[] open(BytesRef sealed) throws CorruptIndexException {
        int length = sealed.length - Integer.BYTES;
        if (length < 0) {
            throw damaged();
        }
        byte[] bytes = Arrays.copyOfRange(sealed.bytes, sealed.offset, sealed.offset + length);
        int found = ByteBuffer.wrap(sealed.bytes, sealed.offset + length, Integer.BYTES).getInt();
        if (found != checksum(bytes)) {
            throw damaged();
        }
        return bytes;
    }

    private static CorruptIndexException damaged() {
        return new CorruptIndexException("an article differs from its checksum", "the index");
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
