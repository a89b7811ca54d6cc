package org.regionwire.enrichment.words;

import java.util.List;
import org.regionwire.wordlists.ModuleLists;

/**
 * How likely a run of characters is, given that it spells a foreign name by its sound, or a
 * Mongolian, Tibetan or Uyghur one.
 */
final class SoundModel {
    /** Longest run without a dot, and whole name with dots. */
    static final int LONGEST_RUN = 8;

    static final int LONGEST = 22;

    private static final int MOST_PARTS = 3;
    private static final int LONGEST_PART = 4;

    /** Shares of names by sound, and of names of our nations, among all names. */
    private static final double SHARE = -Math.log(0.02);

    private static final double PARTS_SHARE = -Math.log(0.02);

    private static final char FIRST_HAN = '\u4e00';
    private static final int HAN = 0x5200;

    /** Cost per character; 0 for one that spells no sound. */
    private final double[] costs = new double[HAN];

    private final WordList parts;
    private final double part;

    SoundModel(ModuleLists lists) {
        this.parts = new WordList(lists.words("words/name-parts.txt"));
        this.part = -Math.log(1.0 / parts.size());
        var tiers = lists.shipped("words/sounds.txt").stream().map(row -> row.get(0)).toList();
        var shares = List.of(0.6, 0.3, 0.1);
        for (var tier = 0; tier < tiers.size(); tier++) {
            var characters = tiers.get(tier);
            var cost =
                    -Math.log(shares.get(Math.min(tier, shares.size() - 1)) / characters.length());
            for (var character : characters.toCharArray()) {
                var at = character - FIRST_HAN;
                costs[at] = costs[at] == 0 ? cost : costs[at];
            }
        }
    }

    boolean sound(char character) {
        return cost(character) > 0;
    }

    /** What one more character costs; 0 for one that spells no sound, and for a dot. */
    double cost(char character) {
        var at = character - FIRST_HAN;
        return at < 0 || at >= HAN ? 0 : costs[at];
    }

    /** What it costs that a name is one by sound. */
    double start() {
        return SHARE;
    }

    /**
     * Lengths of the names made of one to three known parts that start here are offered with their
     * costs.
     */
    void parts(String text, int start, PartVisitor visitor) {
        parts(text, start, start, 0, visitor);
    }

    private void parts(String text, int start, int at, int count, PartVisitor visitor) {
        var longest = count < MOST_PARTS ? parts.longestAt(text, at) : 0;
        for (var length = 1; length <= Math.min(longest, LONGEST_PART); length++) {
            if (parts.isAt(text, at, length)) {
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
