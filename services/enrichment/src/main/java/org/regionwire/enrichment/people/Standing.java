package org.regionwire.enrichment.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.words.Names;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/**
 * Weighs whether a run of characters stands where names stand: between marks, before verbs, after
 * prepositions. Broken words beside it show that the run was cut out of something else. Points are
 * round numbers, set by hand; none of them decides alone.
 */
final class Standing {
    private static final Set<String> BEFORE =
            Set.of("和", "与", "同", "由", "让", "对", "向", "叫", "是", "以及", "及", "为", "给", "跟", "请", "像");
    private static final Set<String> AFTER =
            Set.of(
                    "的", "等", "和", "与", "在", "是", "则", "也", "又", "还", "就", "却", "对", "为", "以", "从",
                    "及", "同", "将", "已", "曾", "把", "被", "向");

    private final Set<String> surnames;

    Standing(ModuleLists lists) {
        this.surnames = lists.words("people/common-surnames.txt");
    }

    /** Points of the name at this index; negative for what is rather something else. */
    int points(SegmentedText passage, int at) {
        var words = passage.words();
        var word = words.get(at);
        var name = word.text();
        return quality(name, word)
                + left(at > 0 ? words.get(at - 1) : null)
                + right(at + 1 < words.size() ? words.get(at + 1) : null);
    }

    private int quality(String name, Word word) {
        if (Names.known(name)) {
            return 4;
        }
        if (word.length() > 3 && word.kind() == Kind.SOUND) {
            return 1;
        }
        var common = surnames.contains(name.substring(0, 1));
        return (common ? 1 : -1) + (word.length() > 2 ? 1 : 0);
    }

    private static int left(@Nullable Word before) {
        if (before == null) {
            return 1;
        }
        var text = before.text();
        return switch (before.kind()) {
            case MARK -> 1;
            case LOOSE, NUMBER, PERSON, SOUND -> -2;
            case PLACE, LATIN -> 0;
            case COMMON ->
                    BEFORE.contains(text)
                            ? 1
                            : before.nature().startsWith("m") || before.nature().startsWith("q")
                                    ? -2
                                    : before.nature().startsWith("n") && before.length() > 1
                                            ? 1
                                            : before.length() == 1 ? -1 : 0;
        };
    }

    private static int right(@Nullable Word after) {
        if (after == null) {
            return 1;
        }
        var text = after.text();
        return switch (after.kind()) {
            case MARK -> 1;
            case LOOSE, NUMBER, PERSON, SOUND -> -2;
            case PLACE, LATIN -> 0;
            case COMMON ->
                    AFTER.contains(text)
                            ? 1
                            : after.nature().startsWith("v")
                                    ? after.length() > 1 ? 1 : 0
                                    : after.nature().startsWith("q")
                                            ? -2
                                            : after.length() == 1 ? -1 : 0;
        };
    }
}
