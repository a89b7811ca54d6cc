package org.regionwire.enrichment.words;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.regionwire.gazetteer.GazetteerMatcher;

/** Dictionary words and gazetteer names of one piece of text, by where they start. */
final class KnownWords {
    private final int[] first;
    private int[] next;
    private int[] end;
    private int[] id;
    private int size;
    private final GazetteerMatcher.@Nullable Match[] places;

    KnownWords(String text, GazetteerMatcher matcher) {
        var room = Math.max(64, text.length() * 2);
        next = new int[room];
        end = new int[room];
        id = new int[room];
        first = new int[text.length()];
        places = new GazetteerMatcher.@Nullable Match[text.length()];
        Arrays.fill(first, -1);
        Dictionary.visit(fullWidth(text), (from, to, wordId) -> add(text, from, to, wordId));
        for (var match : matcher.matches(text)) {
            places[match.start()] = match;
        }
    }

    int first(int start) {
        return first[start];
    }

    int next(int word) {
        return next[word];
    }

    int end(int word) {
        return end[word];
    }

    int id(int word) {
        return id[word];
    }

    /** How often the dictionary met a word that is no name; 0 where none stands there. */
    int frequency(int from, int to) {
        var word = first[from];
        while (word >= 0 && end[word] != to) {
            word = next[word];
        }
        return word < 0 ? 0 : Dictionary.frequencyOfCommon(id[word]);
    }

    GazetteerMatcher.@Nullable Match place(int start) {
        return places[start];
    }

    /** The dictionary knows Chinese punctuation only; newspapers' files have both widths. */
    private static char[] fullWidth(String text) {
        var characters = text.toCharArray();
        for (var at = 0; at < characters.length; at++) {
            var mark = characters[at] > '?' ? -1 : ",:;?!()".indexOf(characters[at]);
            characters[at] = mark < 0 ? characters[at] : "，：；？！（）".charAt(mark);
        }
        return characters;
    }

    private void add(String text, int from, int to, int wordId) {
        // 邓小平理论 is a word of the dictionary; the name inside it counts.
        if (to - from > 4 && Dictionary.person(text.substring(from, from + 3))) {
            return;
        }
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
            end = Arrays.copyOf(end, size * 2);
            id = Arrays.copyOf(id, size * 2);
        }
        end[size] = to;
        id[size] = wordId;
        next[size] = first[from];
        first[from] = size++;
    }
}
