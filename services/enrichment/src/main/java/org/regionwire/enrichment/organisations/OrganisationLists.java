package org.regionwire.enrichment.organisations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.organisations.Organisation.Kind;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.WordList;
import org.regionwire.wordlists.CharacterSet;
import org.regionwire.wordlists.ModuleLists;

/** Names of organisations, and what their names end in. */
final class OrganisationLists {
    private final Map<String, Kind> suffixes;
    private final Map<String, Kind> known;
    private final CharacterSet shortEndings;
    private final Set<String> noEndings;
    private final Set<String> starters;
    private final Set<String> strong;
    private final Set<String> wide;
    private final Set<String> ofFields;
    private final WordList knownNames;

    OrganisationLists(ModuleLists lists) {
        this.suffixes = kinds(lists, "organisations/suffixes.tsv");
        this.known = kinds(lists, "organisations/known.tsv");
        this.shortEndings = CharacterSet.lastOf(lists.words("organisations/short-endings.txt"));
        this.noEndings = lists.words("organisations/no-endings.txt");
        this.starters = lists.words("organisations/starters.txt");
        this.strong = lists.words("organisations/strong.txt");
        this.wide = lists.words("organisations/wide.txt");
        this.ofFields = lists.words("organisations/of-fields.txt");
        this.knownNames = new WordList(known.keySet());
    }

    /**
     * True for a word that ends a name: a listed ending, or a noun that itself ends like one (财政部,
     * 水泥厂).
     */
    boolean ending(Word word, String text) {
        return suffixes.containsKey(text)
                || text.length() > 2
                        && word.nature().startsWith("n")
                        && word.kind() == Word.Kind.COMMON
                        && shortEndings.has(text.charAt(text.length() - 1))
                        && noEndings.stream().noneMatch(text::endsWith);
    }

    /**
     * True for what is called after several fields: 住房和城乡建设局, 材料科学与工程学院. Who else stands after a
     * conjunction is one more: 家长和学校.
     */
    boolean ofFields(String ending) {
        return ofFields.contains(ending);
    }

    /** 区政府|组织|志愿者: behind a whole name it says what that body does. */
    boolean acts(Word before, String ending) {
        return ending.equals("组织")
                && (before.kind() == Word.Kind.PLACE || suffixes.containsKey(before.text()));
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

    private static Map<String, Kind> kinds(ModuleLists lists, String file) {
        var kinds = new HashMap<String, Kind>();
        lists.entries(file, 2).forEach(row -> kinds.put(row.get(1), row.constant(0, Kind.class)));
        return kinds;
    }
}
