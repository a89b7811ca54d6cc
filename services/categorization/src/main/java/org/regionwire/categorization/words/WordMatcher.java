package org.regionwire.categorization.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many words in a text in one pass (Aho and Corasick 1975). Of words that lie inside one
 * another only the longest counts: 农业技术 is no 技术. Latin words must stand alone: no "ea" in "sea".
 * The text is read in lower case and half width.
 */
public final class WordMatcher {
    private static final int NOWHERE = -1;

    private final List<Map<Character, Integer>> next = new ArrayList<>();

    /** The children of the root by character: most steps of a text begin there. */
    private final int[] fromRoot = new int[Character.MAX_VALUE + 1];

    private int[] fallback = {};
    private int[] wordAt = {};
    private int[] shorterWord = {};
    private final List<String> words;
    private final int[] lengths;

    /** A word of the list in the text; {@code end} is one past its last UTF-16 code unit. */
    public record Hit(int word, int start, int end) {}

    public WordMatcher(List<String> words) {
        this.words = words.stream().map(WordMatcher::fold).toList();
        this.lengths = words.stream().mapToInt(String::length).toArray();
        plant();
        connect();
    }

    private void plant() {
        next.add(new HashMap<>());
        var ends = new HashMap<Integer, Integer>();
        for (var word = 0; word < words.size(); word++) {
            var node = 0;
            for (var c : words.get(word).toCharArray()) {
                var known = next.get(node).get(c);
                if (known == null) {
                    known = next.size();
                    next.get(node).put(c, known);
                    next.add(new HashMap<>());
                }
                node = known;
            }
            ends.put(node, word);
        }
        wordAt = new int[next.size()];
        Arrays.fill(wordAt, NOWHERE);
        ends.forEach((node, word) -> wordAt[node] = word);
        next.getFirst().forEach((c, child) -> fromRoot[c] = child);
    }

    private void connect() {
        fallback = new int[next.size()];
        shorterWord = new int[next.size()];
        Arrays.fill(shorterWord, NOWHERE);
        var queue = new ArrayDeque<>(next.getFirst().values());
        while (!queue.isEmpty()) {
            var node = queue.remove();
            next.get(node)
                    .forEach(
                            (c, child) -> {
                                fallback[child] = step(fallback[node], c);
                                queue.add(child);
                            });
            var back = fallback[node];
            shorterWord[node] = wordAt[back] == NOWHERE ? shorterWord[back] : back;
        }
    }

    private int step(int node, char c) {
        for (var from = node; from != 0; from = fallback[from]) {
            var to = next.get(from).get(c);
            if (to != null) {
                return to;
            }
        }
        return fromRoot[c];
    }

    /** All hits in order, without those that lie inside another. */
    public List<Hit> hits(String text) {
        var folded = fold(text);
        var hits = new ArrayList<Hit>();
        var node = 0;
        for (var i = 0; i < folded.length(); i++) {
            node = step(node, folded.charAt(i));
            longestEndingAt(folded, node, i + 1, hits);
        }
        return hits;
    }

    private void longestEndingAt(String text, int node, int end, List<Hit> hits) {
        for (var at = wordAt[node] == NOWHERE ? shorterWord[node] : node;
                at != NOWHERE;
                at = shorterWord[at]) {
            var word = wordAt[at];
            var start = end - lengths[word];
            if (standsAlone(text, start, end)) {
                while (!hits.isEmpty() && hits.getLast().start() >= start) {
                    hits.removeLast();
                }
                hits.add(new Hit(word, start, end));
                return;
            }
        }
    }

    private static boolean standsAlone(String text, int start, int end) {
        return !(start > 0 && joined(text.charAt(start - 1), text.charAt(start)))
                && !(end < text.length() && joined(text.charAt(end - 1), text.charAt(end)));
    }

    private static boolean joined(char a, char b) {
        if (isHan(a) || isHan(b)) {
            return false;
        }
        return (isLatin(a) && isLatin(b)) || (Character.isDigit(a) && Character.isDigit(b));
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Lower case and half width, one code unit for one, so that offsets stay. */
    private static String fold(String text) {
        var folded = text.toCharArray();
        for (var i = 0; i < folded.length; i++) {
            var c = folded[i];
            if (c >= '！' && c <= '～') {
                c = (char) (c - '！' + '!');
            }
            folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return new String(folded);
    }
}
