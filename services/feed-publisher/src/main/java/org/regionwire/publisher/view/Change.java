package org.regionwire.publisher.view;

import java.util.Locale;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PubStatus;

/** What one record of articles.published does to the index. */
public sealed interface Change {

    /**
     * Show this version of an article.
     *
     * @param stored the record as {@link StoredArticles} reads it
     */
    record Shown(Article article, byte[] stored) implements Change {}

    /** Take every version down; its placements stay, so that its feeds know that it left. */
    record TakenDown(Article article) implements Change {}

    /** Keep nothing of the article but that it was erased. */
    record Erased(String uri) implements Change {}

    /** The wire's own: keep nothing of it. */
    record Heartbeat(String uri) implements Change {}

    /**
     * A record that nobody can read: what the index holds of its uri stays.
     *
     * @param uri the record's key
     * @param where partition and offset
     * @param cause why it cannot be read, for people
     */
    record Unreadable(String uri, String where, Reason reason, String cause) implements Change {

        /** Why it cannot be read, in as few words as a counter can bear. */
        public enum Reason {
            /** Bytes that are no record, or of a schema that nobody has. */
            CORRUPT,
            /** It stands under the uri of another article. */
            WRONG_KEY,
            /** An article with values that none has. */
            INVALID;

            /** As the metric calls it. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** The change that a readable record makes. */
    static Change of(Article article, byte[] stored) {
        if (article.heartbeat()) {
            return new Heartbeat(article.uri());
        }
        return article.pubStatus() == PubStatus.USABLE
                ? new Shown(article, stored)
                : new TakenDown(article);
    }
}
