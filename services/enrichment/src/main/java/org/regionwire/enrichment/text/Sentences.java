package org.regionwire.enrichment.text;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text are. */
public final class Sentences {
    private static final String ENDS = "。!?！？";
    private static final String CLOSERS = "”’」』)）》\"";

    /**
     * One sentence without the white space around it.
     *
     * @param paragraph its paragraph, from 0
     */
    public record Sentence(int start, int end, int paragraph) {
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    private Sentences() {}

    /**
     * Sentences in order. A full stop inside quotation marks ends one only together with the
     * closing mark.
     */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var paragraph = 0;
        var start = 0;
        var quoted = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\n') {
                if (add(sentences, text, start, at, paragraph) || start > 0) {
                    paragraph = nextParagraph(sentences, paragraph);
                }
                start = at + 1;
                quoted = 0;
            } else if (character == '“') {
                quoted++;
            } else if (character == '”') {
                quoted = Math.max(0, quoted - 1);
            }
            if (ENDS.indexOf(character) >= 0
                    && (quoted == 0 || closesQuote(text, at + 1, quoted))) {
                while (at + 1 < text.length() && CLOSERS.indexOf(text.charAt(at + 1)) >= 0) {
                    at++;
                }
                quoted = 0;
                add(sentences, text, start, at + 1, paragraph);
                start = at + 1;
            }
        }
        add(sentences, text, start, text.length(), paragraph);
        return sentences;
    }

    private static boolean closesQuote(String text, int at, int quoted) {
        return quoted == 1
                && at < text.length()
                && text.charAt(at) == '”'
                && !saysWho(text, at + 1);
    }

    /** After “…。” the speaker may follow: then the sentence goes on. */
    private static boolean saysWho(String text, int at) {
        return at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    private static int nextParagraph(List<Sentence> sentences, int paragraph) {
        return sentences.isEmpty() || sentences.getLast().paragraph() < paragraph
                ? paragraph
                : paragraph + 1;
    }

    private static boolean add(
            List<Sentence> sentences, String text, int start, int end, int paragraph) {
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return start < end && sentences.add(new Sentence(start, end, paragraph));
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || character == '　' || character == '\u00a0';
    }
}
