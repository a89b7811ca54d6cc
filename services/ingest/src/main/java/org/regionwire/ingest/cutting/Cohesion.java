package org.regionwire.ingest.cutting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two stretches of a page speak of the same: shared pairs of characters, weighed by how
 * few blocks of the page have them. Names and topics are rare pairs; the pairs of function words
 * are common and weigh nothing.
 */
final class Cohesion {
    /** Characters of a block that are looked at; bounds the work of a block without an end. */
    private static final int HEAD = 500;

    /** Blocks of a stretch that are looked at. */
    static final int REACH = 24;

    private static final String FUNCTION_WORDS = "的了是在和有不一这为我他们个上也到来以时大就说地中对要会年月日于与等将从";
    private final List<Set<Integer>> pairs;
    private final Map<Integer, Integer> blocksWith = new HashMap<>();

    Cohesion(List<Block> blocks) {
        pairs = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Set<Integer> own = pairs(block.plain());
            own.forEach(pair -> blocksWith.merge(pair, 1, Integer::sum));
            pairs.add(own);
        }
    }

    /**
     * From 0, nothing shared, to 1: the weight of what both stretches have, against the smaller
     * one's.
     */
    double between(List<Block> left, List<Block> right) {
        Set<Integer> a = union(left);
        Set<Integer> b = union(right);
        Set<Integer> small = a.size() <= b.size() ? a : b;
        Set<Integer> large = small == a ? b : a;
        double shared = 0;
        double all = 0;
        for (int pair : small) {
            double weight = weight(pair);
            all += weight;
            if (large.contains(pair)) {
                shared += weight;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    private double weight(int pair) {
        return Math.log((pairs.size() + 1.0) / blocksWith.getOrDefault(pair, 1));
    }

    private Set<Integer> union(List<Block> stretch) {
        var all = new HashSet<Integer>();
        stretch.stream().limit(REACH).forEach(block -> all.addAll(pairs.get(block.index())));
        return all;
    }

    private static Set<Integer> pairs(String plain) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < Math.min(HEAD, plain.length()); i++) {
            char first = plain.charAt(i);
            char second = plain.charAt(i + 1);
            if (speaks(first) && speaks(second)) {
                pairs.add(first << 16 | second);
            }
        }
        return pairs;
    }

    private static boolean speaks(char c) {
        return Character.isLetter(c) && FUNCTION_WORDS.indexOf(c) < 0;
    }
}
