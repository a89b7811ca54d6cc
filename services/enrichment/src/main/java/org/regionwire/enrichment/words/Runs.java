package org.regionwire.enrichment.words;

import org.regionwire.enrichment.words.Word.Kind;

/** Runs that no dictionary needs: numbers, Latin letters, white space. */
final class Runs {
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    private static final double COST = -Math.log(1 / 1_000.0);

    private Runs() {}

    /** End of the run that starts here; the same position for none. */
    static int end(String text, int start) {
        var kind = kind(text, start);
        var at = start;
        while (at < text.length() && kind != Kind.COMMON && kind(text, at) == kind) {
            at++;
            if (kind == Kind.NUMBER
                    && at + 1 < text.length()
                    && ".．%％".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        // 3000万, 69.2亿: the power belongs to the number.
        while (kind == Kind.NUMBER && at < text.length() && "百千万亿".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Math.min(at, text.length());
    }

    static Kind kind(String text, int at) {
        var character = text.charAt(at);
        if (character >= FIRST_HAN && character <= LAST_HAN) {
            // Most of a text: spares the questions below.
            return Kind.COMMON;
        }
        if (Character.isDigit(character)) {
            return Kind.NUMBER;
        }
        if (Character.isWhitespace(character) || Character.isSurrogate(character)) {
            return Kind.MARK;
        }
        return Character.isLetter(character) && !Character.isIdeographic(character)
                ? Kind.LATIN
                : Kind.COMMON;
    }

    static int id(String text, int at) {
        return switch (kind(text, at)) {
            case NUMBER -> Dictionary.NUMBER;
            case LATIN -> Dictionary.LATIN;
            default -> Dictionary.UNKNOWN;
        };
    }

    static double cost() {
        return COST;
    }
}
