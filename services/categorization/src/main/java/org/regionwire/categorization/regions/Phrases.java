package org.regionwire.categorization.regions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.words.WordMatcher;

/** Where phrases stand in which a name of a place names none: 长治久安. */
record Phrases(Map<Field, List<WordMatcher.Hit>> hits) {

    static Phrases in(Article article, WordMatcher matcher) {
        var hits = new EnumMap<Field, List<WordMatcher.Hit>>(Field.class);
        article.texts().forEach((field, text) -> hits.put(field, matcher.hits(text)));
        return new Phrases(hits);
    }

    boolean cover(Mention mention) {
        return hits.getOrDefault(mention.field(), List.of()).stream()
                .anyMatch(hit -> hit.start() <= mention.start() && mention.end() <= hit.end());
    }
}
