package org.regionwire.enrichment.organisations;

import java.util.List;
import java.util.Set;
import org.regionwire.enrichment.words.Word;
import org.regionwire.wordlists.ModuleLists;

/** Which words may stand inside the name of an organisation. */
final class Parts {
    private static final Set<String> CONJUNCTIONS = Set.of("和", "与");

    private final Set<String> verbs;

    Parts(ModuleLists lists) {
        this.verbs = lists.words("organisations/verbs.txt");
    }

    /** A name begins with a place or a proper name. */
    static boolean begins(Word word) {
        return switch (word.kind()) {
            case PLACE, SOUND, LATIN, PERSON -> true;
            case COMMON -> word.nature().startsWith("nz") || word.nature().startsWith("nt");
            case NUMBER, MARK, LOOSE -> false;
        };
    }

    /** 宝鸡市政府 is a body; 美国政府 is what a country does. */
    static boolean governs(String place, String ending) {
        return ending.endsWith("政府") && "省市县区州盟旗乡镇".indexOf(place.charAt(place.length() - 1)) >= 0;
    }

    /** False where a name ends inside a longer word: 司法部|门. */
    static boolean whole(String text, int end) {
        return end >= text.length() || "门员".indexOf(text.charAt(end)) < 0;
    }

    /** 工业和信息化厅: a word between two others of one name. */
    boolean joins(List<Word> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && conjunction(words.get(at))
                && joined(words.get(at - 1))
                && joined(words.get(at + 1));
    }

    static boolean conjunction(Word word) {
        return CONJUNCTIONS.contains(word.text());
    }

    private boolean joined(Word word) {
        return word.kind() == Word.Kind.COMMON && inside(word, word.text());
    }

    boolean inside(Word word, String text) {
        return !text.startsWith("一")
                && (word.nounLike()
                        || verbs.contains(text)
                        || word.nature().equals("f") && word.length() == 1
                        || word.nature().startsWith("m") && text.startsWith("第")
                        || word.nature().equals("a") && word.length() < 3
                        || word.nature().equals("b"));
    }
}
