package org.regionwire.enrichment.words;

import java.util.BitSet;
import java.util.Collection;

/** What words begin with: most places of a text need no further look for them. */
final class FirstCharacters {

    private final BitSet characters = new BitSet(Character.MAX_VALUE + 1);

    FirstCharacters(Collection<String> words) {
        words.forEach(word -> characters.set(word.charAt(0)));
    }

    boolean has(char character) {
        return characters.get(character);
    }
}
