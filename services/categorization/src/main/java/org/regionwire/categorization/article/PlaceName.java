package org.regionwire.categorization.article;

import java.util.List;
import java.util.Optional;

/**
 * A name of a place, everywhere that it stands in the article.
 *
 * @param candidates all that it may mean
 */
public record PlaceName(String name, List<Mention> mentions, List<Candidate> candidates) {
    public PlaceName {
        mentions = List.copyOf(mentions);
        candidates = List.copyOf(candidates);
    }

    /**
     * One place that the name may mean.
     *
     * @param uri identity of the place
     * @param code 6-digit GB/T 2260 code of the unit that it is or, for a town, lies in; empty
     *     outside China
     * @param name full name
     */
    public record Candidate(String uri, Optional<String> code, String name) {}
}
