package org.regionwire.categorization.topics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;

/**
 * What trained weights look at: pairs of characters of the headline and of the opening, and what
 * the lexicon says.
 *
 * @param values by name; those of pairs have length 1 together
 * @param mentions where a pair stands first
 */
public record TopicFeatures(Map<String, Double> values, Map<String, Mention> mentions) {
    /** Begins the name of what the lexicon says for a concept; the rest is its id. */
    public static final String LEXICON = "lexicon:";

    /** Is there in every article: how frequent a topic is. */
    static final String ALWAYS = "always";

    /** Code units of the body that are looked at: news says in its lede what it is about. */
    private static final int OPENING = 300;

    private static final double HEADLINE = 2;
    private static final double BODY = 1;

    public TopicFeatures {
        // In order: sums of doubles, and so the shares, depend on it.
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        mentions = Collections.unmodifiableMap(new LinkedHashMap<>(mentions));
    }

    /** True for an article with nothing to look at. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    static TopicFeatures of(Article article, List<Verdict> lexicon) {
        var pairs = new LinkedHashMap<String, Double>();
        var mentions = new LinkedHashMap<String, Mention>();
        read(article, Field.HEADLINE, HEADLINE, pairs, mentions);
        read(article, Field.BODY, BODY, pairs, mentions);
        read(article, Field.CAPTION, BODY, pairs, mentions);
        if (pairs.isEmpty()) {
            return new TopicFeatures(Map.of(), Map.of());
        }
        var length = Math.sqrt(pairs.values().stream().mapToDouble(each -> each * each).sum());
        pairs.replaceAll((_, value) -> value / length);
        lexicon.forEach(verdict -> pairs.put(LEXICON + verdict.top().id(), verdict.share()));
        pairs.put(ALWAYS, 1.0);
        return new TopicFeatures(pairs, mentions);
    }

    private static void read(
            Article article,
            Field field,
            double value,
            Map<String, Double> pairs,
            Map<String, Mention> mentions) {
        var text = article.text(field);
        for (var at = 0; at + 1 < Math.min(OPENING, text.length()); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))
                    && Character.isLetterOrDigit(text.charAt(at + 1))) {
                var pair = text.substring(at, at + 2);
                pairs.merge(pair, value, Math::max);
                mentions.putIfAbsent(pair, new Mention(field, at, at + 2, pair));
            }
        }
    }
}
