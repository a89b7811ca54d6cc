package org.regionwire.categorization.regions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.gazetteer.Level;

/** What the other words of an article say about how far it reaches. */
final class Tone {
    private static final int LONGEST_WORD = 8;
    private static final double HEADLINE = 4;
    private static final double LEDE = 1.8;

    /** Words of one kind, weighed by where they stand, per sort of word. */
    record Reading(
            double foreign,
            double national,
            boolean nationalHeadline,
            boolean roundup,
            Map<Level, Integer> levels) {}

    private final Set<String> foreign = Words.set("foreign.txt");
    private final Set<String> national = Words.set("national.txt");
    private final Set<String> roundups = Words.set("roundup.txt");
    private final Map<String, String> levels = Words.keyed("levels.tsv");

    Reading read(Article article) {
        var sum = new Sum();
        var headline = article.text(Field.HEADLINE);
        sum.read(headline, Integer.MAX_VALUE, HEADLINE);
        var nationalHeadline = sum.nationalWeight > 0;
        sum.read(article.text(Field.SUBHEAD), Integer.MAX_VALUE, LEDE);
        sum.read(article.text(Field.BODY), article.ledeEnd(), LEDE);
        return new Reading(
                sum.foreignWeight,
                sum.nationalWeight,
                nationalHeadline,
                roundups.stream().anyMatch(headline::contains),
                Map.copyOf(sum.levelCounts));
    }

    private final class Sum {
        private double foreignWeight;
        private double nationalWeight;
        private final Map<Level, Integer> levelCounts = new EnumMap<>(Level.class);

        void read(String text, int ledeEnd, double ledeWeight) {
            var at = 0;
            while (at < text.length()) {
                at += Math.max(1, wordAt(text, at, at < ledeEnd ? ledeWeight : 1));
            }
        }

        private int wordAt(String text, int at, double weight) {
            for (var length = Math.min(LONGEST_WORD, text.length() - at); length > 1; length--) {
                var word = text.substring(at, at + length);
                if (foreign.contains(word)) {
                    foreignWeight += weight;
                    return length;
                }
                if (national.contains(word)) {
                    nationalWeight += weight;
                    return length;
                }
                var level = levels.get(word);
                if (level != null) {
                    levelCounts.merge(Level.valueOf(level), 1, Integer::sum);
                    return length;
                }
            }
            return 0;
        }
    }
}
