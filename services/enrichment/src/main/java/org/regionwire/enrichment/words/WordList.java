package org.regionwire.enrichment.words;

import java.util.Collection;
import java.util.Set;
import org.regionwire.gazetteer.Trie;

/** Finds the longest word of a list at a place in a text. */
public final class WordList {
    private final Set<String> words;
    private final Trie trie;

    public WordList(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.trie = new Trie(this.words);
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    int size() {
        return words.size();
    }

    /** True where a word of this length starts. */
    public boolean isAt(String text, int start, int length) {
        return trie.isAt(text, start, length);
    }

    /** Length of the longest word that starts here; 0 for none. */
    public int longestAt(String text, int start) {
        return trie.longestAt(text, start);
    }
}
