package org.regionwire.enrichment.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.regionwire.enrichment.words.Dictionary.NamePart;
import org.regionwire.wordlists.ModuleLists;

/** What it costs that a name begins here: -ln of the surname's share, and doubts. */
final class Surnames {
    private static final char FIRST_HAN = '\u4e00';
    private static final int HAN = 0x5200;

    /**
     * What may be a name rarely is one where nothing around it says so. A round number, set by
     * hand.
     */
    private static final double RARER = 3;

    /**
     * Surnames that are ordinary words (和, 于, 万) are doubted the more, the more ordinary they are.
     */
    private static final double ORDINARY = 1;

    private final WordList surnames;
    private final Map<String, Double> costs = new HashMap<>();

    /** The same for surnames of one character, by character: asked for at every place. */
    private final double[] ofOneCharacter = new double[HAN];

    Surnames(ModuleLists lists) {
        var words = lists.words("words/surnames.txt");
        this.surnames = new WordList(words);
        var total = words.stream().mapToDouble(Surnames::count).sum();
        for (var surname : words) {
            var count = count(surname);
            var doubt = ORDINARY * Math.log1p((double) Dictionary.frequency(surname) / count);
            costs.put(surname, RARER + doubt - Math.log(count / total));
        }
        Arrays.setAll(
                ofOneCharacter,
                at ->
                        costs.getOrDefault(
                                String.valueOf((char) (FIRST_HAN + at)), Double.POSITIVE_INFINITY));
    }

    private static int count(String surname) {
        return 1 + Dictionary.nameCount(surname, NamePart.SURNAME);
    }

    /** Cost of the surname of this length that starts here; infinite where there is none. */
    double cost(String text, int start, int length) {
        var at = text.charAt(start) - FIRST_HAN;
        if (length == 1 && at >= 0 && at < HAN) {
            return ofOneCharacter[at];
        }
        return surnames.isAt(text, start, length)
                ? costs.get(text.substring(start, start + length))
                : Double.POSITIVE_INFINITY;
    }
}
