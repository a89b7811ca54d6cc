package org.regionwire.enrichment.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionwire.wordlists.CharacterSet;

/**
 * Finds what a pattern finds, in the same order, when all of it begins with one of a few
 * characters: no other place of a text is tried, which is most of the time that a search takes.
 */
public final class Scan {

    private final Pattern pattern;
    private final CharacterSet first;

    /**
     * @param pattern that matches no empty text
     * @param first all characters that it can begin with
     */
    public Scan(Pattern pattern, String first) {
        this.pattern = pattern;
        this.first = CharacterSet.of(first);
    }

    /** Of a text, from its beginning on. */
    public Finds in(String text) {
        return new Finds(text);
    }

    /** The matches of one text, none of which overlaps the one before. */
    public final class Finds {
        private final String text;
        private final Matcher matcher;
        private int at;

        private Finds(String text) {
            this.text = text;
            this.matcher =
                    pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Whether there is a further one; then the matcher stands on it. */
        public boolean find() {
            for (; at < text.length(); at++) {
                if (first.has(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                    at = matcher.end();
                    return true;
                }
            }
            return false;
        }

        public Matcher matcher() {
            return matcher;
        }
    }
}
