package org.regionwire.enrichment.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds the longest word of a list at a place in a text. */
public final class WordList {
    private final Set<String> words = new HashSet<>();
    private final Set<Character> first = new HashSet<>();
    private int longest;

    public WordList(Collection<String> words) {
        for (var word : words) {
            this.words.add(word);
            first.add(word.charAt(0));
            longest = Math.max(longest, word.length());
        }
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Length of the longest word that starts here; 0 for none. */
    public int longestAt(String text, int start) {
        if (!first.contains(text.charAt(start))) {
            return 0;
        }
        for (var length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
