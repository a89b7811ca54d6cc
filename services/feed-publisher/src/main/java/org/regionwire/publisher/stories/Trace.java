package org.regionwire.publisher.stories;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.article.Article;

/**
 * What candidates for mates are found by, small enough to be kept of many articles.
 *
 * @param bands of the fingerprint
 * @param released for the first time
 */
public record Trace(List<Integer> bands, Instant released) {

    public static Trace of(Article article) {
        return new Trace(article.bands(), article.releases().first());
    }
}
