package org.regionwire.enrichment.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.regionwire.enrichment.words.Word.Kind;

/**
 * All words that may stand in a text, and the cheapest way through them (Viterbi over word pairs).
 * Of words with one id that end at one place only the cheapest is kept: what follows costs the same
 * behind each of them.
 */
final class Lattice {
    private static final int NONE = -1;
    private static final Kind[] KINDS = Kind.values();

    private int[] end;
    private int[] id;
    private int[] next;
    private int[] back;
    private byte[] kind;
    private double[] cost;
    private int size;

    /** Last edge that ends at a position; {@link #next} leads to the others. */
    private final int[] endingAt;

    /** The way to the words of one id that start at one place, found for the first of them. */
    private int wayFrom = NONE;

    private int wayId;
    private int wayBack;
    private double wayCost;

    Lattice(int length) {
        // News has some 1.5 a character; more are made room for.
        var room = Math.max(64, length * 2);
        end = new int[room];
        id = new int[room];
        next = new int[room];
        back = new int[room];
        kind = new byte[room];
        cost = new double[room];
        endingAt = new int[length + 1];
        Arrays.fill(endingAt, NONE);
    }

    boolean reached(int position) {
        return position == 0 || endingAt[position] != NONE;
    }

    /**
     * Adds a word; words must come in order of their start.
     *
     * @param wordId dictionary id of the word or of its class
     * @param emission cost of this word within its class; 0 for a dictionary word
     */
    void add(int from, int to, int wordId, double emission, Kind what) {
        if (!reached(from)) {
            return;
        }
        if (wayFrom != from || wayId != wordId) {
            findWay(from, wordId);
        }
        var same = endingAt[to];
        while (same != NONE && id[same] != wordId) {
            same = next[same];
        }
        var through = wayCost + emission;
        if (same == NONE) {
            same = room();
            end[same] = to;
            id[same] = wordId;
            next[same] = endingAt[to];
            endingAt[to] = same;
        } else if (through > cost[same]) {
            return;
        }
        cost[same] = through;
        back[same] = wayBack;
        kind[same] = (byte) what.ordinal();
    }

    private void findWay(int from, int wordId) {
        wayFrom = from;
        wayId = wordId;
        wayBack = NONE;
        wayCost = from == 0 ? Dictionary.cost(Dictionary.BEGIN, wordId) : Double.POSITIVE_INFINITY;
        for (var edge = endingAt[from]; edge != NONE; edge = next[edge]) {
            var through = cost[edge] + Dictionary.cost(id[edge], wordId);
            if (through < wayCost) {
                wayCost = through;
                wayBack = edge;
            }
        }
    }

    /** The words of the cheapest way through the text, shifted by an offset. */
    List<Word> best(String text, int offset) {
        var words = new ArrayDeque<Word>();
        var edge = NONE;
        for (var each = endingAt[endingAt.length - 1]; each != NONE; each = next[each]) {
            edge = edge == NONE || cost[each] < cost[edge] ? each : edge;
        }
        for (; edge != NONE; edge = back[edge]) {
            words.addFirst(word(text, edge, offset));
        }
        return List.copyOf(words);
    }

    private Word word(String text, int edge, int offset) {
        var start = back[edge] == NONE ? 0 : end[back[edge]];
        return new Word(
                offset + start,
                offset + end[edge],
                text.substring(start, end[edge]),
                KINDS[kind[edge]],
                Dictionary.nature(id[edge]),
                Dictionary.frequency(id[edge]));
    }

    private int room() {
        if (size == end.length) {
            var room = size * 2;
            end = Arrays.copyOf(end, room);
            id = Arrays.copyOf(id, room);
            next = Arrays.copyOf(next, room);
            back = Arrays.copyOf(back, room);
            kind = Arrays.copyOf(kind, room);
            cost = Arrays.copyOf(cost, room);
        }
        return size++;
    }
}
