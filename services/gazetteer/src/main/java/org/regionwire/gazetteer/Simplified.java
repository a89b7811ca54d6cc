package org.regionwire.gazetteer;

import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

/**
 * Text of the traditional script in characters and quotation marks of the simplified one, one
 * UTF-16 code unit for one, so that offsets stay. Words are not exchanged: 計程車 becomes 计程车, not
 * 出租车. For text that is known to be traditional; in simplified text it would spoil 乾隆.
 */
public final class Simplified {
    private static final char[] CHARACTERS = characters();

    private Simplified() {}

    /** The same text where it has no traditional character. */
    public static String of(String text) {
        var simplified = text.toCharArray();
        for (var at = 0; at < simplified.length; at++) {
            simplified[at] = CHARACTERS[simplified[at]];
        }
        return new String(simplified);
    }

    private static char[] characters() {
        var characters = new char[Character.MAX_VALUE + 1];
        for (var character = 0; character < characters.length; character++) {
            characters[character] = (char) character;
        }
        for (var row : new ModuleLists("gazetteer", Overlay.none()).shipped("simplified.tsv")) {
            for (var at = 0; at < row.get(0).length(); at++) {
                characters[row.get(0).charAt(at)] = row.get(1).charAt(at);
            }
        }
        return characters;
    }
}
