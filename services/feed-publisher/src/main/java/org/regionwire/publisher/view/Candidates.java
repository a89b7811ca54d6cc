package org.regionwire.publisher.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles that may be mates of one.
 *
 * @param alone uris of those that belong to no story
 * @param stories the others by the name of their story
 */
record Candidates(List<String> alone, Map<String, List<Ref>> stories) {

    /** Where a document lies: its uri is read only when it is asked for. */
    record Ref(int leaf, int doc) {}

    static Candidates none() {
        return new Candidates(new ArrayList<>(), new HashMap<>());
    }

    void add(String story, Ref ref) {
        stories.computeIfAbsent(story, _ -> new ArrayList<>()).add(ref);
    }
}
