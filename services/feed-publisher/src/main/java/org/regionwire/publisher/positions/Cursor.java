package org.regionwire.publisher.positions;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A position as partners keep it: text that may stand in a URL and a header and says nothing to
 * them. A version, the topic's id, and the next offset of each partition, seven bits a byte.
 */
public final class Cursor {

    /** Characters; twelve partitions of a thousand million records take 110. */
    public static final int LONGEST = 1000;

    private static final byte VERSION = 1;
    private static final int LONGEST_TOPIC_ID = 100;

    private Cursor() {}

    public static String text(Position position) {
        byte[] topic = position.topicId().getBytes(US_ASCII);
        var known = position.partitions();
        int partitions = known.isEmpty() ? 0 : known.last() + 1;
        var bytes = ByteBuffer.allocate(2 + topic.length + partitions * Long.BYTES);
        bytes.put(VERSION).put((byte) topic.length).put(topic);
        for (int partition = 0; partition < partitions; partition++) {
            putNumber(bytes, position.next(partition));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Empty for what was never given out. */
    public static Optional<Position> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return position(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)));
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    private static Optional<Position> position(ByteBuffer bytes) {
        if (bytes.get() != VERSION) {
            return Optional.empty();
        }
        int length = bytes.get();
        if (length < 0 || length > LONGEST_TOPIC_ID) {
            return Optional.empty();
        }
        byte[] topic = new byte[length];
        bytes.get(topic);
        Map<Integer, Long> offsets = new TreeMap<>();
        while (bytes.hasRemaining()) {
            offsets.put(offsets.size(), number(bytes));
        }
        return Optional.of(new Position(new String(topic, US_ASCII), offsets));
    }

    private static void putNumber(ByteBuffer bytes, long number) {
        long left = number;
        while (left > 0x7f) {
            bytes.put((byte) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        bytes.put((byte) left);
    }

    private static long number(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 7; shift += 7) {
            byte next = bytes.get();
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                if (number >= RecordAt.OFFSETS) {
                    break;
                }
                return number;
            }
        }
        throw new IllegalArgumentException("no offset");
    }
}
