package org.regionwire.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of the gazetteer in a text: at each place the longest name, unless an earlier one
 * covers it. Two names may overlap (创新平凉: 新平, 平凉), since only the context tells which is meant.
 * Takes time linear in the text (the longest name has some twenty characters). Single characters
 * (abbreviations of provinces) are not looked for: {@link Gazetteer#byAbbreviation} is for callers
 * that see from the context that one is meant.
 */
public final class GazetteerMatcher {
    private final Gazetteer gazetteer;
    private final Trie trie;

    /**
     * A name in the text.
     *
     * @param start first UTF-16 code unit, from 0
     * @param end one past the last
     * @param candidates all units that it may mean, in order of code; empty when it is a group only
     * @param group region above the province of that name
     */
    public record Match(
            int start, int end, String name, List<Naming> candidates, Optional<Group> group) {}

    public GazetteerMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.trie = new Trie(gazetteer.allNames().filter(name -> name.length() > 1).toList());
    }

    /** All names in the text, in order. */
    public List<Match> matches(CharSequence text) {
        var found = new ArrayList<Match>();
        var covered = 0;
        for (var start = 0; start < text.length(); start++) {
            var end = start + trie.longestAt(text, start);
            if (end > Math.max(start, covered)) {
                found.add(match(text, start, end));
                covered = end;
            }
        }
        return List.copyOf(found);
    }

    private Match match(CharSequence text, int start, int end) {
        var name = text.subSequence(start, end).toString();
        return new Match(start, end, name, gazetteer.namings(name), gazetteer.group(name));
    }
}
