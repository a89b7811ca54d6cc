package org.regionwire.enrichment.words;

/**
 * A word of a text.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last
 * @param text what stands there, cut out once: every annotator asks for it
 * @param kind what kind of word
 * @param nature part of speech as in the ICTCLAS tag set (n, v, ns …); empty where none is known
 * @param weight how often the word is met: occurrences in the dictionary's 25 million words
 */
public record Word(int start, int end, String text, Kind kind, String nature, int weight) {

    /** What kind of word. */
    public enum Kind {
        /** A word of the dictionary. */
        COMMON,
        /** A name in the Chinese order: 王勇, 欧阳修, 桥本龙太郎. */
        PERSON,
        /** A name written by sound: 克林顿, 那顺巴雅尔. Person or place, as its neighbours tell. */
        SOUND,
        /** A place that the gazetteer or the dictionary knows. */
        PLACE,
        NUMBER,
        LATIN,
        /** Punctuation and white space. */
        MARK,
        /** A single character without a word around it. */
        LOOSE
    }

    public int length() {
        return end - start;
    }

    /** True for a noun or what serves as one inside a name. */
    public boolean nounLike() {
        return switch (kind) {
            case PLACE, SOUND, LATIN, PERSON -> true;
            case COMMON ->
                    nature.startsWith("n")
                            || nature.startsWith("g")
                            || nature.equals("vn")
                            || nature.equals("j")
                            || nature.equals("b")
                            || nature.equals("an")
                            || nature.equals("vi")
                            || nature.equals("l")
                            || nature.equals("i");
            case NUMBER, MARK, LOOSE -> false;
        };
    }
}
