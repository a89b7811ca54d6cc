package org.regionwire.ingest.cutting;

/**
 * Where sentences end, and how the halves of a cut one go together again. Texts are width-folded.
 */
final class Sentences {
    private static final String ENDS = "。!?;:…”’』」》)】]—~";
    private static final String INNER = ",。;!?、";

    private Sentences() {}

    /** Prose that stops without any mark of punctuation: the column broke inside it. */
    static boolean isUnfinished(String plain) {
        if (plain.isEmpty()) {
            return false;
        }
        char last = plain.charAt(plain.length() - 1);
        if (last == ',' || last == '、') {
            return true;
        }
        return ENDS.indexOf(last) < 0 && last != '.' && hasInner(plain);
    }

    static boolean isFinished(String plain) {
        return !plain.isEmpty() && ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    static boolean hasInner(String plain) {
        for (int i = 0; i < plain.length() - 1; i++) {
            if (INNER.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Appends the second half; words of Latin letters or digits are kept apart by a space. */
    static void join(StringBuilder first, String second) {
        if (!first.isEmpty() && !second.isEmpty()) {
            char left = first.charAt(first.length() - 1);
            char right = second.charAt(0);
            if (isLatin(left) && isLatin(right)) {
                first.append(' ');
            }
        }
        first.append(second);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
