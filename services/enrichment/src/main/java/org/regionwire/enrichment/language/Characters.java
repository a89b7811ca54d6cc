package org.regionwire.enrichment.language;

import java.util.Set;
import java.util.stream.Collectors;
import org.regionwire.wordlists.ModuleLists;

/** Characters that stand in one of the two Chinese scripts only. */
final class Characters {
    private final Set<Integer> simplified;
    private final Set<Integer> traditional;

    private Characters(Set<Integer> simplified, Set<Integer> traditional) {
        this.simplified = simplified;
        this.traditional = traditional;
    }

    static Characters load(ModuleLists lists) {
        return new Characters(set(lists, "simplified.txt"), set(lists, "traditional.txt"));
    }

    /** True when more characters are traditional only than simplified only. */
    boolean traditional(CharSequence text) {
        var balance =
                text.codePoints()
                        .map(
                                each ->
                                        traditional.contains(each)
                                                ? 1
                                                : simplified.contains(each) ? -1 : 0)
                        .sum();
        return balance > 0;
    }

    private static Set<Integer> set(ModuleLists lists, String file) {
        return lists.shipped("language/" + file).stream()
                .flatMapToInt(row -> row.get(0).codePoints())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
