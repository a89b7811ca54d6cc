package org.regionwire.enrichment.figures;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.wordlists.ModuleLists;

/** Words around a number that make it a lower or an upper bound. */
final class Bounds {
    private enum Kind {
        AT_MOST_BEFORE,
        AT_LEAST_BEFORE,
        AT_MOST_BEHIND,
        AT_LEAST_BEHIND,
        ABOUT_BEHIND
    }

    private final Map<Kind, Set<String>> words;

    Bounds(ModuleLists lists) {
        this.words = lists.wordsBy(Kind.class, "figures/bounds.tsv");
    }

    /** What may stand before the number, as alternatives of a pattern. */
    String before() {
        return any(Kind.AT_MOST_BEFORE, Kind.AT_LEAST_BEFORE);
    }

    /** What may stand behind its unit. */
    String behind() {
        return any(Kind.AT_MOST_BEHIND, Kind.AT_LEAST_BEHIND, Kind.ABOUT_BEHIND);
    }

    /** All characters that {@link #before} can begin with. */
    String first() {
        return Set.of(Kind.AT_MOST_BEFORE, Kind.AT_LEAST_BEFORE).stream()
                .flatMap(kind -> words(kind).stream())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    Figure.Bound of(@Nullable String before, @Nullable String more, @Nullable String after) {
        if (is(after, Kind.AT_MOST_BEHIND) || is(before, Kind.AT_MOST_BEFORE)) {
            return Figure.Bound.AT_MOST;
        }
        if (before != null
                || more != null && !more.equals("来")
                || is(after, Kind.AT_LEAST_BEHIND)) {
            return Figure.Bound.AT_LEAST;
        }
        return Figure.Bound.EXACT;
    }

    private boolean is(@Nullable String word, Kind kind) {
        return word != null && words(kind).contains(word);
    }

    private String any(Kind... kinds) {
        var all = new HashSet<String>();
        for (var kind : kinds) {
            all.addAll(words(kind));
        }
        return ModuleLists.alternatives(all);
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
