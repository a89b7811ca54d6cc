package org.regionwire.enrichment.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.enrichment.text.Lines;

/**
 * How likely a run of characters is, given that it spells a foreign name by its sound, or a
 * Mongolian, Tibetan or Uyghur one.
 */
final class SoundModel {
    /** Longest run without a dot, and whole name with dots. */
    static final int LONGEST_RUN = 8;

    static final int LONGEST = 22;

    /** Shares of names by sound, and of names of our nations, among all names. */
    private static final double SHARE = -Math.log(0.02);

    private static final double PARTS_SHARE = -Math.log(0.02);

    private static final double RARE = -Math.log(1 / 4_000.0);

    private final Map<Character, Double> costs = new HashMap<>();
    private final Set<String> parts = Lines.words("words/name-parts.txt");
    private final double part = -Math.log(1.0 / parts.size());

    SoundModel() {
        var tiers = Lines.of("words/sounds.txt");
        var shares = List.of(0.6, 0.3, 0.1);
        for (var tier = 0; tier < tiers.size(); tier++) {
            var characters = tiers.get(tier);
            var cost =
                    -Math.log(shares.get(Math.min(tier, shares.size() - 1)) / characters.length());
            for (var character : characters.toCharArray()) {
                costs.putIfAbsent(character, cost);
            }
        }
    }

    boolean sound(char character) {
        return costs.containsKey(character);
    }

    /** Cost of a name of at least two characters; infinite where a character spells no sound. */
    double cost(String text, int start, int end) {
        var cost = SHARE;
        for (var at = start; at < end; at++) {
            if (!dot(text.charAt(at))) {
                cost += costs.getOrDefault(text.charAt(at), RARE);
            }
        }
        return cost;
    }

    /**
     * Lengths of the names made of one to three known parts that start here are offered with their
     * costs.
     */
    void parts(String text, int start, PartVisitor visitor) {
        parts(text, start, start, 0, visitor);
    }

    private void parts(String text, int start, int at, int count, PartVisitor visitor) {
        for (var length = 1; length <= 4 && count < 3 && at + length <= text.length(); length++) {
            if (parts.contains(text.substring(at, at + length))) {
                var end = at + length;
                if (end - start > 1) {
                    visitor.name(end, PARTS_SHARE + (count + 1) * part);
                }
                var dotted = end + 1 < text.length() && dot(text.charAt(end));
                parts(text, start, dotted ? end + 1 : end, count + 1, visitor);
            }
        }
    }

    static boolean dot(char character) {
        return character == '·' || character == '•' || character == '・' || character == '‧';
    }

    @FunctionalInterface
    interface PartVisitor {
        void name(int end, double cost);
    }
}
