package org.regionwire.publisher.stories;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.regionwire.fingerprint.Shingles;
import org.regionwire.fingerprint.Sketch;
import org.regionwire.publisher.article.Article;

/**
 * What candidates for mates are found by, small enough to be kept of many articles.
 *
 * @param bands of the fingerprint
 * @param sketch of the body
 * @param released for the first time
 */
public record Trace(List<Integer> bands, Sketch sketch, Instant released) {

    /** Empty when the article can have no mates. */
    public static Optional<Trace> of(Article article) {
        Shingles body = Kinship.shingles(article);
        return Kinship.canHaveMates(article, body)
                ? Optional.of(of(article, body))
                : Optional.empty();
    }

    static Trace of(Article article, Shingles body) {
        return new Trace(article.bands(), body.sketch(), article.releases().first());
    }
}
