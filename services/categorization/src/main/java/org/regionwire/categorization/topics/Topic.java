package org.regionwire.categorization.topics;

import java.util.List;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.mediatopics.Concept;

/**
 * A topic of an article.
 *
 * @param relevance 0 to 1: its share of all that was found
 * @param confidence 0 to 1
 * @param evidence the cue words, heaviest first
 */
public record Topic(Concept concept, double relevance, double confidence, List<Evidence> evidence) {
    public Topic {
        evidence = List.copyOf(evidence);
        if (!(relevance >= 0 && relevance <= 1 && confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Relevance and confidence of a topic lie in 0..1: "
                            + relevance
                            + ", "
                            + confidence);
        }
    }
}
