package org.regionwire.categorization.topics;

import java.util.Comparator;
import java.util.List;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.mediatopics.Concept;

/**
 * What was found for one top-level concept.
 *
 * @param share 0 to 1: of all that was found
 * @param confidence 0 to 1
 * @param evidence what spoke for it, heaviest first
 */
record Verdict(Concept top, double share, double confidence, List<Evidence> evidence) {
    static final Comparator<Verdict> LARGEST_FIRST =
            Comparator.comparingDouble((Verdict each) -> -each.share())
                    .thenComparing(each -> each.top().id());

    Verdict {
        evidence = List.copyOf(evidence);
    }
}
