package org.regionwire.categorization.regions;

import java.util.HashMap;
import java.util.Map;
import org.regionwire.gazetteer.Trie;
import org.regionwire.wordlists.CharacterSet;
import org.regionwire.wordlists.ModuleLists;

/**
 * Words beside a name, and by what they multiply its vote; the longest that stands there counts.
 */
final class Factors {
    private static final int LONGEST = 8;
    private static final double MOST = 10;
    private static final double NOTHING_SAID = 1;

    private final Map<String, Double> byWord;
    private final Trie words;
    private final CharacterSet endings;

    Factors(ModuleLists lists, String file) {
        var factors = new HashMap<String, Double>();
        for (var row : lists.entries(file, 2)) {
            if (row.get(1).length() > LONGEST) {
                throw row.wrong(
                        "only words of up to %d characters are looked for".formatted(LONGEST));
            }
            factors.put(row.get(1), row.number(0, 0, MOST));
        }
        this.byWord = Map.copyOf(factors);
        this.words = new Trie(byWord.keySet());
        this.endings = CharacterSet.lastOf(byWord.keySet());
    }

    /** Of the word that a text begins with. */
    double startOf(String text) {
        var length = words.longestAt(text, 0);
        return byWord.getOrDefault(text.substring(0, length), NOTHING_SAID);
    }

    /** Of the word that a text ends in. */
    double endOf(String text) {
        if (text.isEmpty() || !endings.has(text.charAt(text.length() - 1))) {
            return NOTHING_SAID;
        }
        var factor = NOTHING_SAID;
        for (var length = 1; length <= Math.min(LONGEST, text.length()); length++) {
            factor = byWord.getOrDefault(text.substring(text.length() - length), factor);
        }
        return factor;
    }
}
