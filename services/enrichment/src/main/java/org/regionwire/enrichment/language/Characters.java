package org.regionwire.enrichment.language;

import java.util.stream.Collectors;
import org.regionwire.wordlists.CharacterSet;
import org.regionwire.wordlists.ModuleLists;

/** Characters that stand in one of the two Chinese scripts only; all are single code units. */
final class Characters {
    private final CharacterSet simplified;
    private final CharacterSet traditional;

    private Characters(CharacterSet simplified, CharacterSet traditional) {
        this.simplified = simplified;
        this.traditional = traditional;
    }

    static Characters load(ModuleLists lists) {
        return new Characters(set(lists, "simplified.txt"), set(lists, "traditional.txt"));
    }

    /** True when more characters are traditional only than simplified only. */
    boolean traditional(CharSequence text) {
        var balance = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (traditional.has(character)) {
                balance++;
            } else if (simplified.has(character)) {
                balance--;
            }
        }
        return balance > 0;
    }

    private static CharacterSet set(ModuleLists lists, String file) {
        return CharacterSet.of(
                lists.shipped("language/" + file).stream()
                        .map(row -> row.get(0))
                        .collect(Collectors.joining()));
    }
}
