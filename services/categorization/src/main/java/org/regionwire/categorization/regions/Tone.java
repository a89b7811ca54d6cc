package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.words.WordMatcher;
import org.regionwire.gazetteer.Level;
import org.regionwire.wordlists.ModuleLists;

/** What the other words of an article say about how far it reaches. */
final class Tone {
    private static final double HEADLINE = 4;
    private static final double LEDE = 1.8;

    /**
     * What was read.
     *
     * @param foreign weight of words of the world, by where they stand
     * @param national weight of words of the nation
     * @param foreignHeadline true when the headline has a word of the world
     * @param nationalHeadline true when it has one of the nation
     * @param roundup true when the headline says that many things follow
     * @param levels how many words tell each level
     */
    record Reading(
            double foreign,
            double national,
            boolean foreignHeadline,
            boolean nationalHeadline,
            boolean roundup,
            Map<Level, Integer> levels) {}

    private enum Kind {
        FOREIGN,
        NATIONAL,
        LEVEL
    }

    private record Sign(Kind kind, Optional<Level> level) {}

    private final Set<String> roundups;
    private final List<Sign> signs = new ArrayList<>();
    private final WordMatcher matcher;

    Tone(ModuleLists lists) {
        this.roundups = lists.words("regions/roundup.txt");
        var words = new ArrayList<String>();
        learn(words, lists.words("regions/foreign.txt"), Kind.FOREIGN);
        learn(words, lists.words("regions/national.txt"), Kind.NATIONAL);
        for (var row : lists.entries("regions/levels.tsv", 2)) {
            words.add(row.get(1));
            signs.add(new Sign(Kind.LEVEL, Optional.of(row.constant(0, Level.class))));
        }
        this.matcher = new WordMatcher(words);
    }

    private void learn(List<String> words, Set<String> more, Kind kind) {
        words.addAll(more);
        more.forEach(_ -> signs.add(new Sign(kind, Optional.empty())));
    }

    Reading read(Article article) {
        var headline = article.text(Field.HEADLINE);
        var sum = new Sum();
        sum.read(headline, headline.length(), HEADLINE);
        var foreignHeadline = sum.weights.containsKey(Kind.FOREIGN);
        var nationalHeadline = sum.weights.containsKey(Kind.NATIONAL);
        var subhead = article.text(Field.SUBHEAD);
        sum.read(subhead, subhead.length(), LEDE);
        sum.read(article.text(Field.BODY), article.ledeEnd(), LEDE);
        return new Reading(
                sum.weights.getOrDefault(Kind.FOREIGN, 0.0),
                sum.weights.getOrDefault(Kind.NATIONAL, 0.0),
                foreignHeadline,
                nationalHeadline,
                roundups.stream().anyMatch(headline::contains),
                Map.copyOf(sum.levels));
    }

    private final class Sum {
        private final Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        private final Map<Level, Integer> levels = new EnumMap<>(Level.class);

        void read(String text, int ledeEnd, double ledeWeight) {
            for (var hit : matcher.hits(text)) {
                var sign = signs.get(hit.word());
                weights.merge(sign.kind(), hit.end() <= ledeEnd ? ledeWeight : 1, Double::sum);
                sign.level().ifPresent(level -> levels.merge(level, 1, Integer::sum));
            }
        }
    }
}
