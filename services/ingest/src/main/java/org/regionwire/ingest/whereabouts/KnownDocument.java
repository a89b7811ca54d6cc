package org.regionwire.ingest.whereabouts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a document: its latest cut. */
public record KnownDocument(
        String uri,
        String contentHash,
        long revision,
        String provider,
        @Nullable String publication,
        Instant acceptedAt,
        List<KnownArticle> articles,
        List<KnownArticle> missing,
        List<String> furniture,
        List<String> unplaced) {

    /**
     * One of its articles.
     *
     * @param revision of this version of the article: of the document, unless it has its own
     */
    public record KnownArticle(
            String uri, @Nullable String headline, String contentHash, long revision) {}

    public KnownDocument {
        articles = List.copyOf(articles);
        missing = List.copyOf(missing);
        furniture = List.copyOf(furniture);
        unplaced = List.copyOf(unplaced);
    }
}
