package org.regionwire.enrichment.words;

import org.regionwire.enrichment.words.Dictionary.NamePart;
import org.regionwire.wordlists.CharacterSet;
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

    /** 陈老师 has a surname alone. */
    private final WordList honorifics;

    private final CharacterSet lastNever;

    private final Surnames surnames;
    private final CharacterSet japaneseGiven;
    private final WordList japaneseSurnames;
    private final double[] first = costs(NamePart.FIRST_OF_TWO, TWO);
    private final double[] second = costs(NamePart.SECOND_OF_TWO, 1);
    private final double[] only = costs(NamePart.ONLY, ONE);

    NameModel(ModuleLists lists) {
        this.honorifics = new WordList(lists.words("people/honorifics.txt"));
        this.lastNever = CharacterSet.firstOf(lists.words("words/no-given-names.txt"));
        this.japaneseGiven = CharacterSet.firstOf(lists.words("words/given-names-japanese.txt"));
        this.japaneseSurnames = new WordList(lists.words("words/surnames-japanese.txt"));
        this.surnames = new Surnames(lists);
    }

    /** Cost of the surname of this length that starts here; infinite where there is none. */
    double surname(String text, int start, int length) {
        return surnames.cost(text, start, length);
    }

    /** Length of the longest Japanese surname that starts here; 0 for none. */
    int longestJapaneseSurname(String text, int start) {
        return japaneseSurnames.longestAt(text, start);
    }

    /** True where a Japanese surname of this length starts. */
    boolean japaneseSurname(String text, int start, int length) {
        return japaneseSurnames.isAt(text, start, length);
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

    /**
     * The given name of two characters that starts here. One that is itself a frequent word (教授,
     * 电子) is rarely one.
     *
     * @param word how often the two were met as a word that is no name
     */
    double given(String text, int start, int word) {
        if (honorifics.isAt(text, start, 2)) {
            return Double.POSITIVE_INFINITY;
        }
        var one = text.charAt(start);
        var two = text.charAt(start + 1);
        return cost(first, one)
                + cost(second, two)
                + numeral(one)
                + unlikely(two)
                + (word == 0 ? 0 : WORD * Math.log1p(word));
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
