package org.regionwire.enrichment.organisations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.organisations.Organisation.Kind;
import org.regionwire.enrichment.text.Lines;
import org.regionwire.enrichment.words.WordList;

/** Names of organisations, and what their names end in. */
final class OrganisationLists {
    private final Map<String, Kind> suffixes = read("organisations/suffixes.tsv");
    private final Map<String, Kind> known = read("organisations/known.tsv");
    private final WordList knownNames = new WordList(known.keySet());

    @Nullable Kind suffix(String word) {
        return suffixes.get(word);
    }

    Kind known(String name) {
        return known.getOrDefault(name, Kind.OTHER);
    }

    int knownAt(String text, int at) {
        return knownNames.longestAt(text, at);
    }

    private static Map<String, Kind> read(String file) {
        var kinds = new HashMap<String, Kind>();
        for (var line : Lines.of(file)) {
            var columns = line.split("\t");
            var kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
            for (var word : columns[1].split(" ")) {
                kinds.putIfAbsent(word, kind);
            }
        }
        return kinds;
    }
}
