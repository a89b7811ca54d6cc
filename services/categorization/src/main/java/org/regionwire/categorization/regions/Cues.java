package org.regionwire.categorization.regions;

import java.util.Map;
import java.util.Set;
import org.regionwire.wordlists.ModuleLists;

/** The words that the patterns around a name look for. */
final class Cues {
    /** What they say. */
    enum Kind {
        AGENCY,
        DATELINE_END,
        REPORTER,
        CAREER,
        NOW,
        POST,
        POST_BELOW,
        VISIT,
        BEHIND_PROVINCES,
        NO_CAPITAL
    }

    private final Map<Kind, Set<String>> words;

    Cues(ModuleLists lists) {
        this.words = lists.wordsBy(Kind.class, "regions/cues.tsv");
    }

    /** The words as alternatives of a pattern, the longest first. */
    String any(Kind kind) {
        return ModuleLists.alternatives(words.getOrDefault(kind, Set.of()));
    }
}
