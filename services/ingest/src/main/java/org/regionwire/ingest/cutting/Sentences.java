package org.regionwire.ingest.cutting;

import java.util.regex.Pattern;

/**
 * Where sentences end, and how the halves of a cut one go together again. Texts are width-folded.
 */
final class Sentences {
    private static final String ENDS = "。!?;:…”’』」》)】]—~";
    private static final String INNER = ",。;!?、";

    private Sentences() {}

    private static final Pattern BACK =
            Pattern.compile(
                    "^(?:[这那他她它此该其但而则又还也再]|因此|总之|另外|同时|最后|于是|为此|接着|然后|不过|然而|可是|虽然|当然|对此|据介绍|与此|我们?|你|“|『)");

    /**
     * Can be the first sentence of a report: it says when, and takes up nothing that was said
     * before.
     */
    static boolean mayLead(String plain) {
        return plain.length() >= SHORTEST_LEAD
                && WHEN.matcher(plain.substring(0, Math.min(LEAD, plain.length()))).find()
                && !refersBack(plain);
    }

    private static final Pattern WHEN =
            Pattern.compile(
                    "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日|近日|日前|最近|前不久|去年|今年|截至|昨[天日晚]|今[天日晚]|目前|\\d{4}年");
    private static final int SHORTEST_LEAD = 30;
    private static final int LEAD = 40;

    /** Its first word says when. */
    static boolean beginsWithTime(String plain) {
        return WHEN.matcher(plain).lookingAt();
    }

    /** Begins with a word that takes up what was said before. */
    static boolean refersBack(String plain) {
        return BACK.matcher(plain).find();
    }

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

    /** A quotation or bracket is opened and not closed. */
    static boolean isOpen(String plain) {
        return count(plain, '“') > count(plain, '”')
                || count(plain, '《') > count(plain, '》')
                || count(plain, '(') > count(plain, ')');
    }

    private static long count(String plain, char mark) {
        return plain.chars().filter(c -> c == mark).count();
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
