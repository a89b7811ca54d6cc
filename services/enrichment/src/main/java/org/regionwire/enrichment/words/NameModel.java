package org.regionwire.enrichment.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.regionwire.enrichment.words.Dictionary.NamePart;
import org.regionwire.wordlists.ModuleLists;

/** How likely a run of characters is, given that it is somebody's name in the Chinese order. */
final class NameModel {
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fa5';
    private static final int HAN = LAST_HAN - FIRST_HAN + 1;

    /** Shares of names with a given name of two and of one character. */
    private static final double TWO = 0.77;

    private static final double ONE = 0.23;

    /** Share of Japanese names among these, and what each of their given characters costs. */
    private static final double JAPANESE = 0.02;

    private static final double JAPANESE_CHARACTER = -Math.log(1 / 250.0);

    private static final String NUMERALS = "一二三四五六七八九十百千万亿两第几";
    private static final double UNLIKELY = 5;
    private static final double WORD = 0.6;

    /**
     * What may be a name rarely is one where nothing around it says so. A round number, set by
     * hand.
     */
    private static final double RARER = 3;

    /**
     * Surnames that are ordinary words (和, 于, 万) are doubted the more, the more ordinary they are.
     */
    private static final double ORDINARY = 1;

    /** 陈老师 has a surname alone. */
    private final Set<String> honorifics;

    private final FirstCharacters lastNever;
    private final Map<String, Double> surnames = new HashMap<>();
    private final FirstCharacters japaneseGiven;
    private final Set<String> japaneseSurnames;
    private final FirstCharacters firstOfSurnames;
    private final FirstCharacters firstOfJapanese;
    private final double[] first = costs(NamePart.FIRST_OF_TWO, TWO);
    private final double[] second = costs(NamePart.SECOND_OF_TWO, 1);
    private final double[] only = costs(NamePart.ONLY, ONE);

    NameModel(ModuleLists lists) {
        this.honorifics = lists.words("people/honorifics.txt");
        this.lastNever = new FirstCharacters(lists.words("words/no-given-names.txt"));
        this.japaneseGiven = new FirstCharacters(lists.words("words/given-names-japanese.txt"));
        this.japaneseSurnames = lists.words("words/surnames-japanese.txt");
        this.firstOfSurnames = new FirstCharacters(lists.words("words/surnames.txt"));
        this.firstOfJapanese = new FirstCharacters(japaneseSurnames);
        var total = 0.0;
        var counts = new HashMap<String, Integer>();
        var penalties = new HashMap<String, Double>();
        for (var surname : lists.words("words/surnames.txt")) {
            var count = 1 + Dictionary.nameCount(surname, NamePart.SURNAME);
            counts.put(surname, count);
            penalties.put(
                    surname, ORDINARY * Math.log1p((double) Dictionary.frequency(surname) / count));
            total += count;
        }
        for (var entry : counts.entrySet()) {
            surnames.put(
                    entry.getKey(),
                    RARER
                            + penalties.getOrDefault(entry.getKey(), 0.0)
                            - Math.log(entry.getValue() / total));
        }
    }

    /** Cost of the surname of this length that starts here; infinite where there is none. */
    double surname(String text, int start, int length) {
        if (start + length > text.length() || !firstOfSurnames.has(text.charAt(start))) {
            return Double.POSITIVE_INFINITY;
        }
        return surnames.getOrDefault(
                text.substring(start, start + length), Double.POSITIVE_INFINITY);
    }

    /** True where a Japanese surname of this length starts. */
    boolean japaneseSurname(String text, int start, int length) {
        return start + length <= text.length()
                && firstOfJapanese.has(text.charAt(start))
                && japaneseSurnames.contains(text.substring(start, start + length));
    }

    /** True for a character of Japanese given names. */
    boolean japaneseGiven(char character) {
        return japaneseGiven.has(character);
    }

    double japanese(int given) {
        return -Math.log(JAPANESE / Math.max(1, japaneseSurnames.size()))
                + given * JAPANESE_CHARACTER;
    }

    double given(char alone) {
        return cost(only, alone) + unlikely(alone);
    }

    /** A given name that is itself a frequent word (教授, 电子) is rarely one. */
    double given(char one, char two) {
        if (honorifics.contains("" + one + two)) {
            return Double.POSITIVE_INFINITY;
        }
        var word = Dictionary.frequency("" + one + two);
        return cost(first, one)
                + cost(second, two)
                + numeral(one)
                + unlikely(two)
                + WORD * Math.log1p(word);
    }

    private double unlikely(char last) {
        return numeral(last) + (lastNever.has(last) ? UNLIKELY : 0);
    }

    private static double numeral(char character) {
        return NUMERALS.indexOf(character) >= 0 ? UNLIKELY : 0;
    }

    private static double cost(double[] costs, char character) {
        return character < FIRST_HAN || character > LAST_HAN
                ? Double.POSITIVE_INFINITY
                : costs[character - FIRST_HAN];
    }

    private static double[] costs(NamePart part, double share) {
        var costs = new double[HAN];
        var total = 0.0;
        for (var at = 0; at < HAN; at++) {
            costs[at] = 0.2 + Dictionary.nameCount(String.valueOf((char) (FIRST_HAN + at)), part);
            total += costs[at];
        }
        for (var at = 0; at < HAN; at++) {
            costs[at] = -Math.log(share * costs[at] / total);
        }
        return costs;
    }
}
