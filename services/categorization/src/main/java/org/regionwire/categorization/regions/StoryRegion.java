package org.regionwire.categorization.regions;

import java.util.List;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.gazetteer.Unit;

/**
 * A unit that an article is about.
 *
 * @param ancestors the units above, nearest first, without the nation
 * @param confidence 0 to 1
 * @param evidence the mentions and what they gave, heaviest first
 */
public record StoryRegion(
        Unit unit, List<Unit> ancestors, double confidence, List<Evidence> evidence) {
    public StoryRegion {
        ancestors = List.copyOf(ancestors);
        evidence = List.copyOf(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Confidence in " + unit.code() + " lies in 0..1: " + confidence);
        }
    }
}
