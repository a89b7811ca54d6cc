package org.regionwire.fingerprint;

import java.util.Arrays;

/** Letters and digits of a text, one case, one width: what layout and punctuation do not touch. */
final class Grams {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Grams() {}

    static int[] letters(String text) {
        var letters = new int[text.length()];
        var count = 0;
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            at += Character.charCount(letter);
            letter = letter >= '！' && letter <= '～' ? letter - '！' + '!' : letter;
            if (Character.isLetterOrDigit(letter)) {
                letters[count++] = Character.toLowerCase(letter);
            }
        }
        return Arrays.copyOf(letters, count);
    }

    /** A hash per run of some letters; none when the text is shorter. */
    static long[] hashes(int[] letters, int size) {
        var hashes = new long[Math.max(0, letters.length - size + 1)];
        for (var at = 0; at < hashes.length; at++) {
            var hash = 0L;
            for (var in = 0; in < size; in++) {
                hash = (hash ^ letters[at + in]) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
            hashes[at] = mix(hash);
        }
        return hashes;
    }

    /** Spreads a hash over all 64 bits. */
    static long mix(long hash) {
        var mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}
