package org.regionwire.ingest.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.identity.Sketch;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.ingest.recutting.Issue;
import org.regionwire.ingest.recutting.KnownArticle;

/**
 * A document that was taken, with the articles that were cut from it.
 *
 * @param uri of the document
 * @param contentHash SHA-256 of the bytes, lower-case hex
 * @param revision orders the deliveries of one document and of its articles
 * @param issue that it is a page of; null of the page of one article that its source has named
 * @param erased articles on the page that were erased: of such a page only the other articles are
 *     kept, not the page itself, nor its lines that belong to no article
 * @param missing articles of earlier deliveries that this one does not have
 * @param outdated whether a newer delivery of the document is known: its cut stands
 * @param furniture lines of the page that belong to no article
 * @param unplaced text that no rule could place
 */
public record Intake(
        String uri,
        String contentHash,
        long revision,
        Instant acceptedAt,
        Provider provider,
        Publication publication,
        Delivery delivery,
        @Nullable LocalDate issueDate,
        @Nullable Issue issue,
        Reading reading,
        List<Article> articles,
        List<KnownArticle> erased,
        List<KnownArticle> missing,
        boolean outdated,
        List<String> furniture,
        List<String> unplaced) {

    /**
     * How the bytes were read as text.
     *
     * @param contentType what they are, without parameters
     */
    public record Reading(
            String contentType,
            @Nullable String declaredCharset,
            @Nullable String detectedCharset,
            @Nullable String usedCharset,
            int removedCharacters) {}

    /**
     * One article under the name that it has on the wire.
     *
     * @param sketch by which a later cut of the same page finds it again
     * @param names other uris that first sentences of its would have given
     * @param web what its page on the web says besides; {@code null} of a printed page
     */
    public record Article(
            String uri,
            String contentHash,
            CutArticle cut,
            Sketch sketch,
            List<String> names,
            @Nullable HtmlArticle web) {

        public Article {
            names = List.copyOf(names);
        }
    }

    public Intake {
        articles = List.copyOf(articles);
        erased = List.copyOf(erased);
        missing = List.copyOf(missing);
        furniture = List.copyOf(furniture);
        unplaced = List.copyOf(unplaced);
    }
}
