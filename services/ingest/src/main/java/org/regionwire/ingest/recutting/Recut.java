package org.regionwire.ingest.recutting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.identity.Sketch;

/**
 * What became of a cut that was held against earlier ones.
 *
 * @param issue that it is a page of; null of the page of one article that its source has named
 * @param articles names of its articles, in its order
 * @param missing articles of earlier cuts that are not in this one, nor anywhere else in the issue
 * @param outdated whether a newer delivery of the document is known: then that one's cut stands
 */
public record Recut(
        @Nullable Issue issue, List<Named> articles, List<KnownArticle> missing, boolean outdated) {

    /**
     * Name of an article.
     *
     * @param names other uris that first sentences of its would have given
     * @param sketch of its body
     */
    public record Named(String uri, List<String> names, Sketch sketch) {

        public Named {
            names = List.copyOf(names);
        }
    }

    public Recut {
        articles = List.copyOf(articles);
        missing = List.copyOf(missing);
    }
}
