package org.regionwire.ingest.recutting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document: its latest cut.
 *
 * @param issue null of agencies' items, which have names of their own
 * @param missing articles of earlier cuts that this one did not find again
 */
public record KnownDocument(
        String uri,
        String contentHash,
        long revision,
        String provider,
        @Nullable String publication,
        @Nullable Issue issue,
        Instant acceptedAt,
        List<KnownArticle> articles,
        List<KnownArticle> missing,
        List<String> furniture,
        List<String> unplaced) {

    public KnownDocument {
        articles = List.copyOf(articles);
        missing = List.copyOf(missing);
        furniture = List.copyOf(furniture);
        unplaced = List.copyOf(unplaced);
    }

    /** The same, its articles known by their names only: a sketch has half a kilobyte. */
    public KnownDocument withoutSketches() {
        return new KnownDocument(
                uri,
                contentHash,
                revision,
                provider,
                publication,
                issue,
                acceptedAt,
                articles.stream().map(KnownArticle::withoutSketch).toList(),
                missing.stream().map(KnownArticle::withoutSketch).toList(),
                furniture,
                unplaced);
    }
}
