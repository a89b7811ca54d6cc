package org.regionwire.enrichment.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds the longest word of a list at a place in a text. */
public final class WordList {
    private final Set<String> words = new HashSet<>();

    /** Length of the longest word that begins with a character; 0 for none. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    public WordList(Collection<String> words) {
        for (var word : words) {
            this.words.add(word);
            var first = word.charAt(0);
            longest[first] =
                    (byte) Math.max(longest[first], Math.min(word.length(), Byte.MAX_VALUE));
        }
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Length of the longest word that starts here; 0 for none. */
    public int longestAt(String text, int start) {
        var most = Math.min(longest[text.charAt(start)], text.length() - start);
        for (var length = most; length > 0; length--) {
            if (words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
