package org.regionwire.console.receipts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionwire.schemas.Placement;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;

/**
 * An article that readers must not see any more.
 *
 * @param status withheld or canceled
 * @param regions codes of the feeds that it stood in until then
 */
record Recall(String uri, int version, String status, Instant at, Set<String> regions) {

    /** What the gate names among the changes of an article whose time is over. */
    private static final String EXPIRED = "expires";

    /**
     * Empty for what is shown, and for what has expired: partners knew when it would, and nobody
     * has decided anything.
     */
    static Optional<Recall> of(PublishedArticle article) {
        return article.getPubStatus() == PubStatus.usable
                        || (article.getPubStatus() == PubStatus.withheld
                                && article.getChanges().contains(EXPIRED))
                ? Optional.empty()
                : Optional.of(recalled(article));
    }

    private static Recall recalled(PublishedArticle article) {
        Set<String> regions = new TreeSet<>();
        for (Placement placement : article.getPlacements()) {
            Instant left = placement.getLeft();
            if (placement.getScheme().equals("region")
                    && (left == null || !left.isBefore(article.getReleased()))) {
                regions.add(placement.getCode());
            }
        }
        return new Recall(
                article.getUri(),
                article.getVersion(),
                article.getPubStatus().toString(),
                article.getReleased(),
                regions);
    }
}
