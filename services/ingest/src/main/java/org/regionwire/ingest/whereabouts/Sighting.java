package org.regionwire.ingest.whereabouts;

/**
 * The latest that was seen of an article.
 *
 * @param revision of the version seen
 * @param contentHash of that version; empty where it is not known
 */
public record Sighting(long revision, String contentHash, ArticlePlace place) {

    boolean isOlderThan(Sighting other) {
        return revision < other.revision;
    }
}
