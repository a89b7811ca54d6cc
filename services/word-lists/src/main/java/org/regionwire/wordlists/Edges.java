package org.regionwire.wordlists;

import java.util.Arrays;

/**
 * Edges of a tree of words: an open hash from (node, UTF-16 code unit) to the next node in two flat
 * arrays. Nodes are numbered from 0. Safe to share once it is filled.
 */
public final class Edges {
    /** No edge. */
    public static final int NONE = -1;

    private final long[] edges;
    private final int[] targets;

    /**
     * @param most edges that will be put
     */
    public Edges(int most) {
        var size = Integer.highestOneBit(Math.max(most, 8)) << 1;
        edges = new long[size];
        targets = new int[size];
        Arrays.fill(edges, NONE);
    }

    /** The node behind the edge, or {@link #NONE}. */
    public int next(int node, char character) {
        var slot = slot(node, character);
        return edges[slot] == NONE ? NONE : targets[slot];
    }

    /** Leads from the node over the character to another one; once only. */
    public void put(int node, char character, int target) {
        var slot = slot(node, character);
        edges[slot] = edge(node, character);
        targets[slot] = target;
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
