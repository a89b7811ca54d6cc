package org.regionwire.fingerprint;

import java.util.Random;

/** Text of random Chinese characters: two of them have next to nothing in common. */
final class RandomText {

    private RandomText() {}

    /** The same seed gives the same text. */
    static String text(long seed, int length) {
        return new Random(seed)
                .ints(length, 0x4e00, 0x4e00 + 2_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
