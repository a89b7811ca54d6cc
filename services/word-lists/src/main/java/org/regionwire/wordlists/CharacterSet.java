package org.regionwire.wordlists;

import java.util.BitSet;
import java.util.Collection;

/**
 * Some UTF-16 code units, one bit for each. Asked before anything dearer: what the words of a list
 * begin with rules most places of a text out. Never changes.
 */
public final class CharacterSet {

    private final BitSet characters = new BitSet(Character.MAX_VALUE + 1);

    private CharacterSet() {}

    /** All that stand in the text. */
    public static CharacterSet of(CharSequence text) {
        var set = new CharacterSet();
        text.chars().forEach(set.characters::set);
        return set;
    }

    /** What these words, none of which is empty, begin with. */
    public static CharacterSet firstOf(Collection<String> words) {
        var set = new CharacterSet();
        words.forEach(word -> set.characters.set(word.charAt(0)));
        return set;
    }

    /** What they end in. */
    public static CharacterSet lastOf(Collection<String> words) {
        var set = new CharacterSet();
        words.forEach(word -> set.characters.set(word.charAt(word.length() - 1)));
        return set;
    }

    public boolean has(char character) {
        return characters.get(character);
    }

    /** True when all of the text is in the set. */
    public boolean hasAll(CharSequence text) {
        for (var at = 0; at < text.length(); at++) {
            if (!has(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
