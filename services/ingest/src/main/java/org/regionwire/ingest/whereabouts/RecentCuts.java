package org.regionwire.ingest.whereabouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.regionwire.ingest.recutting.Issue;

/**
 * The documents whose bodies are remembered: corrections come soon, and a page's sketches have some
 * five kilobytes.
 */
final class RecentCuts {

    /** Of all; two weeks of a big house. */
    static final int ALL = 4_000;

    /**
     * Of an issue, or of a publication's pages without a date: each new one is held against them.
     */
    static final int OF_ISSUE = 500;

    private final LinkedHashMap<String, Issue> all = new LinkedHashMap<>();
    private final Map<Issue, LinkedHashSet<String>> byIssue = new HashMap<>();

    /** Makes it the newest; answers the uri of those that are too old now. */
    synchronized List<String> add(String uri, Issue issue) {
        remove(uri);
        all.put(uri, issue);
        var ofIssue = byIssue.computeIfAbsent(issue, _ -> new LinkedHashSet<>());
        ofIssue.add(uri);
        List<String> old = new ArrayList<>();
        if (ofIssue.size() > OF_ISSUE) {
            old.add(ofIssue.getFirst());
        }
        if (all.size() - old.size() > ALL) {
            old.add(all.firstEntry().getKey());
        }
        old.forEach(this::remove);
        return old;
    }

    synchronized void remove(String uri) {
        Issue issue = all.remove(uri);
        var ofIssue = issue == null ? null : byIssue.get(issue);
        if (issue != null && ofIssue != null) {
            ofIssue.remove(uri);
            if (ofIssue.isEmpty()) {
                byIssue.remove(issue);
            }
        }
    }

    /** The newest first. */
    synchronized List<String> of(Issue issue) {
        var ofIssue = byIssue.get(issue);
        return ofIssue == null ? List.of() : List.copyOf(ofIssue.reversed());
    }
}
