package org.regionwire.ingest.recutting;

import java.util.List;
import java.util.Optional;
import org.regionwire.ingest.identity.Sketch;

/**
 * Whether a page without a known name was delivered before: half of its text stands unchanged,
 * letter by letter. Less proves nothing: local news is often written from one form.
 */
final class Likeness {

    /** Of the longer one's letters. */
    private static final double REDELIVERED = 0.5;

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
        double unchanged =
                articles.stream()
                        .map(Fresh::sketch)
                        .filter(sketch -> has(document, sketch))
                        .mapToInt(Sketch::length)
                        .sum();
        return longer == 0 ? 0 : unchanged / longer;
    }

    private static boolean has(KnownDocument document, Sketch sketch) {
        return document.articles().stream().anyMatch(a -> a.sketch().equals(sketch));
    }
}
