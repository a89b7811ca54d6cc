package org.regionwire.console.receipts;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.regionwire.schemas.Placement;
import org.regionwire.schemas.PublishedArticle;

/**
 * An article that readers must not see any more.
 *
 * @param status withheld or canceled
 * @param regions codes of the feeds that it stood in until then
 */
record Recall(String uri, int version, String status, Instant at, Set<String> regions) {

    static Recall of(PublishedArticle article) {
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
