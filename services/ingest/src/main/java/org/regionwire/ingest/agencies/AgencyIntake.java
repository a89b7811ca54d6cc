package org.regionwire.ingest.agencies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.documents.Sender;
import org.regionwire.ingest.identity.Sketch;

/**
 * Items that were taken, under the names that they have on the wire.
 *
 * @param uri of the document that they came in
 * @param contentHash SHA-256 of the bytes, lower-case hex
 * @param revision receipt time in milliseconds: of the document, not of the articles
 */
public record AgencyIntake(
        String uri,
        String contentHash,
        long revision,
        Instant acceptedAt,
        Sender sender,
        AgencyDelivery delivery,
        Provenance provenance,
        List<Article> articles) {

    /**
     * One item.
     *
     * @param revision orders the versions of the article
     * @param contentHash over all that a reader could see, rights too; empty for a cancel
     * @param evolvedFrom uri on the wire of the article that it replaces
     * @param rights those in force: of the item where it says something, else the provider's; of
     *     the text what both allow
     * @param isKnown whether an earlier version was on the wire already
     */
    public record Article(
            String uri,
            long revision,
            String contentHash,
            @Nullable String evolvedFrom,
            AgencyItem item,
            AgencyItem.Rights rights,
            Sketch sketch,
            boolean isKnown) {

        /** What answers may call it; null where they must not, since it came under embargo. */
        public @Nullable String title() {
            return item.times().embargoedUntil() == null ? item.heading().headline() : null;
        }

        /** The text, paragraphs parted by a blank line. */
        public String body() {
            return String.join("\n\n", item.paragraphs());
        }

        /** Whether it takes something back that nobody here has heard of. */
        public boolean recallsNothingKnown() {
            return item.status() != AgencyItem.Status.USABLE && !isKnown;
        }

        /** Whether its own id could be a name on the wire: one that this instance does not know. */
        boolean mayBeNamedByTheWire() {
            return recallsNothingKnown() && item.identity().sourceId().startsWith(ON_THE_WIRE);
        }
    }

    private static final String ON_THE_WIRE = "urn:uuid:";

    /** What another instance may have put on the wire a moment ago, and this one recalls. */
    public List<String> namesToWaitFor() {
        return articles.stream()
                .filter(Article::mayBeNamedByTheWire)
                .map(article -> article.item().identity().sourceId())
                .toList();
    }

    public AgencyIntake {
        articles = List.copyOf(articles);
    }
}
