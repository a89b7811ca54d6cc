package org.regionwire.enrichment.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.regionwire.enrichment.words.Word.Kind;

/**
 * All words that may stand in a text, and the cheapest way through them (Viterbi over word pairs).
 */
final class Lattice {
    private static final int NONE = -1;
    private static final Kind[] KINDS = Kind.values();

    private int[] start;
    private int[] end;
    private int[] id;
    private int[] next;
    private int[] back;
    private byte[] kind;
    private double[] cost;
    private int size;

    /** Last edge that ends at a position; {@link #next} leads to the others. */
    private final int[] endingAt;

    Lattice(int length) {
        var room = Math.max(64, length * 4);
        start = new int[room];
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
        if (size == start.length) {
            grow();
        }
        var best = from == 0 ? Dictionary.cost(Dictionary.BEGIN, wordId) : Double.POSITIVE_INFINITY;
        var before = NONE;
        for (var edge = endingAt[from]; edge != NONE; edge = next[edge]) {
            var through = cost[edge] + Dictionary.cost(id[edge], wordId);
            if (through < best) {
                best = through;
                before = edge;
            }
        }
        start[size] = from;
        end[size] = to;
        id[size] = wordId;
        cost[size] = best + emission;
        back[size] = before;
        kind[size] = (byte) what.ordinal();
        next[size] = endingAt[to];
        endingAt[to] = size++;
    }

    /** The words of the cheapest way, shifted by an offset. */
    List<Word> best(int offset) {
        var words = new ArrayDeque<Word>();
        var edge = NONE;
        for (var each = endingAt[endingAt.length - 1]; each != NONE; each = next[each]) {
            edge = edge == NONE || cost[each] < cost[edge] ? each : edge;
        }
        for (; edge != NONE; edge = back[edge]) {
            words.addFirst(
                    new Word(
                            offset + start[edge],
                            offset + end[edge],
                            KINDS[kind[edge]],
                            Dictionary.nature(id[edge]),
                            Dictionary.frequency(id[edge])));
        }
        return List.copyOf(words);
    }

    private void grow() {
        var room = size * 2;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        id = Arrays.copyOf(id, room);
        next = Arrays.copyOf(next, room);
        back = Arrays.copyOf(back, room);
        kind = Arrays.copyOf(kind, room);
        cost = Arrays.copyOf(cost, room);
    }
}
