package org.regionwire.categorization.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.regionwire.wordlists.Edges;

/**
 * Finds many words in a text in one pass (Aho and Corasick 1975). Of words that lie inside one
 * another only the longest counts: 农业技术 is no 技术. Latin words must stand alone: no "ea" in "sea".
 * The text is read in lower case and half width.
 */
public final class WordMatcher {
    private static final int NOWHERE = -1;

    private final List<String> words;
    private final int[] lengths;
    private final Edges edges;

    /** The children of the root by character: most steps of a text begin there. */
    private final int[] fromRoot = new int[Character.MAX_VALUE + 1];

    private final int[] fallback;
    private final int[] wordAt;
    private final int[] shorterWord;

    /** A word of the list in the text; {@code end} is one past its last UTF-16 code unit. */
    public record Hit(int word, int start, int end) {}

    /** A node of the tree, as it is made. */
    private record Node(int number, int parent, char character, int depth) {}

    public WordMatcher(List<String> words) {
        this.words = words.stream().map(word -> new String(fold(word))).toList();
        this.lengths = words.stream().mapToInt(String::length).toArray();
        var characters = IntStream.of(lengths).sum();
        this.edges = new Edges(characters);
        this.fallback = new int[characters + 1];
        this.wordAt = new int[characters + 1];
        this.shorterWord = new int[characters + 1];
        Arrays.fill(wordAt, NOWHERE);
        Arrays.fill(shorterWord, NOWHERE);
        connect(plant());
    }

    private List<Node> plant() {
        List<Node> nodes = new ArrayList<>();
        for (var word = 0; word < words.size(); word++) {
            var node = 0;
            var depth = 0;
            for (var c : words.get(word).toCharArray()) {
                depth++;
                var known = edges.next(node, c);
                if (known == Edges.NONE) {
                    known = nodes.size() + 1;
                    edges.put(node, c, known);
                    nodes.add(new Node(known, node, c, depth));
                }
                node = known;
            }
            wordAt[node] = word;
        }
        return nodes;
    }

    /** From the root outwards: a node falls back to one that is nearer to it. */
    private void connect(List<Node> nodes) {
        for (var node : nodes) {
            if (node.depth() == 1) {
                fromRoot[node.character()] = node.number();
            }
        }
        nodes.sort(Comparator.comparingInt(Node::depth));
        for (var node : nodes) {
            var back = node.depth() == 1 ? 0 : step(fallback[node.parent()], node.character());
            fallback[node.number()] = back;
            shorterWord[node.number()] = wordAt[back] == NOWHERE ? shorterWord[back] : back;
        }
    }

    private int step(int node, char c) {
        for (var from = node; from != 0; from = fallback[from]) {
            var to = edges.next(from, c);
            if (to != Edges.NONE) {
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
        for (var i = 0; i < folded.length; i++) {
            node = step(node, folded[i]);
            longestEndingAt(folded, node, i + 1, hits);
        }
        return hits;
    }

    private void longestEndingAt(char[] text, int node, int end, List<Hit> hits) {
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

    private static boolean standsAlone(char[] text, int start, int end) {
        return !(start > 0 && joined(text[start - 1], text[start]))
                && !(end < text.length && joined(text[end - 1], text[end]));
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
    private static char[] fold(String text) {
        var folded = text.toCharArray();
        for (var i = 0; i < folded.length; i++) {
            var c = folded[i];
            if (c >= '！' && c <= '～') {
                c = (char) (c - '！' + '!');
            }
            folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return folded;
    }
}
