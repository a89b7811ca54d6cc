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
     * @param contentHash empty of an article that was erased: its uri is all that is left
     * @param revision of this version of the article: of the document, unless it has its own
     */
    public record KnownArticle(
            String uri, @Nullable String headline, String contentHash, long revision) {

        public static KnownArticle erased(String uri, long revision) {
            return new KnownArticle(uri, null, "", revision);
        }

        public boolean isErased() {
            return contentHash.isEmpty();
        }
    }

    public KnownDocument {
        articles = List.copyOf(articles);
        missing = List.copyOf(missing);
        furniture = List.copyOf(furniture);
        unplaced = List.copyOf(unplaced);
    }
}
