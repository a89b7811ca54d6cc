package org.regionwire.enrichment.organisations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.organisations.Organisation.Kind;
import org.regionwire.enrichment.text.Lines;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.WordList;

/** Names of organisations, and what their names end in. */
final class OrganisationLists {
    private final Map<String, Kind> suffixes = read("organisations/suffixes.tsv");
    private final Map<String, Kind> known = read("organisations/known.tsv");
    private static final String SHORT_ENDINGS = "部局厅署院厂社队委所校党军";

    private static final Set<String> NO_ENDINGS =
            Set.of("格局", "结局", "战局", "大局", "干部", "全部", "内部", "全党", "全军", "强队", "场所");

    private final Set<String> starters = Lines.words("organisations/starters.txt");
    private final Set<String> strong = Lines.words("organisations/strong.txt");
    private final Set<String> wide = Lines.words("organisations/wide.txt");
    private final WordList knownNames = new WordList(known.keySet());

    /**
     * True for a word that ends a name: a listed ending, or a noun that itself ends like one (财政部,
     * 水泥厂).
     */
    boolean ending(Word word, String text) {
        var last = String.valueOf(text.charAt(text.length() - 1));
        return suffixes.containsKey(text)
                || text.length() > 2
                        && word.nature().startsWith("n")
                        && word.kind() == Word.Kind.COMMON
                        && SHORT_ENDINGS.contains(last)
                        && NO_ENDINGS.stream().noneMatch(text::endsWith);
    }

    /** True for an ending that needs more than a place before it. */
    boolean wide(String ending) {
        return wide.contains(ending);
    }

    boolean starter(String word) {
        return starters.contains(word);
    }

    /** True for an ending that makes a name of any noun before it. */
    boolean strong(String ending) {
        return strong.contains(ending);
    }

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
