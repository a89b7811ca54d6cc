package org.regionwire.ingest.recutting;

import java.util.List;
import java.util.Optional;

/**
 * How much two cuts have in common: a page is the same page under another number, or without any,
 * when nearly all of its text is.
 */
final class Likeness {

    /**
     * Of the longer one's letters. Above what a page keeps of yesterday's, which repeats its
     * columns and notices.
     */
    private static final double REDELIVERED = 0.8;

    private Likeness() {}

    /**
     * The document that these articles were cut from before.
     *
     * @param documents the first of several that are alike is taken
     */
    static Optional<KnownDocument> redelivered(
            List<Fresh> articles, List<KnownDocument> documents) {
        double best = 0;
        KnownDocument found = null;
        for (KnownDocument document : documents) {
            double likeness = of(articles, document);
            if (likeness >= REDELIVERED && likeness > best) {
                best = likeness;
                found = document;
            }
        }
        return Optional.ofNullable(found);
    }

    private static double of(List<Fresh> articles, KnownDocument document) {
        double letters = articles.stream().mapToInt(a -> a.sketch().length()).sum();
        double before = document.articles().stream().mapToInt(a -> a.sketch().length()).sum();
        double longer = Math.max(letters, before);
        if (Math.min(letters, before) < REDELIVERED * longer) {
            return 0;
        }
        double shared = 0;
        for (Fresh article : articles) {
            shared +=
                    document.articles().stream()
                            .mapToDouble(a -> article.sketch().shared(a.sketch()))
                            .max()
                            .orElse(0);
        }
        return longer == 0 ? 0 : shared / longer;
    }
}
