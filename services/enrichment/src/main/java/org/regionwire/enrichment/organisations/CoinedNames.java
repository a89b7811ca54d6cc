package org.regionwire.enrichment.organisations;

import java.util.List;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;

/**
 * Finds where names of companies begin that nothing proper begins: 福羊天赐公司, 牧马人公司. Behind a mark or
 * a small word stand words that are odd together (single characters, rare words, what looks like
 * somebody's name), perhaps with the trade after them, up to 公司. 保险公司 and 做大公司 are no names.
 */
final class CoinedNames {
    private static final int LONGEST = 10;
    private static final int SHORTEST_ODD = 2;

    /** Words that the dictionary met so seldom in 25 million are no everyday ones. */
    private static final int RARE = 5;

    private static final int FREQUENT = 300;

    /** Parts of speech that end before a name: particles, prepositions, pronouns, counts, times. */
    private static final String SMALL_WORDS = "upcrqmdtyf";

    private final Parts parts;

    CoinedNames(Parts parts) {
        this.parts = parts;
    }

    /** How many odd words begin such a name with this one; 0 where none does. */
    int begin(List<Word> words, int first) {
        if (first > 0 && !boundary(words.get(first - 1))) {
            return 0;
        }
        var at = first;
        while (at < words.size() && odd(words.get(at))) {
            at++;
        }
        var name = words.subList(first, at);
        var begins =
                strange(name)
                        && !frequent(name.getFirst())
                        && company(words, at, words.get(first).start() + LONGEST);
        return begins ? name.size() : 0;
    }

    /** True where 公司 or 集团 follows, perhaps behind the trade, before this position. */
    private boolean company(List<Word> words, int from, int limit) {
        for (var word : words.subList(from, words.size())) {
            if (word.end() > limit || !parts.inside(word, word.text())) {
                return false;
            }
            if (word.text().endsWith("公司") || word.text().endsWith("集团")) {
                return true;
            }
        }
        return false;
    }

    private static boolean boundary(Word word) {
        return word.kind() == Kind.MARK
                || word.kind() == Kind.NUMBER
                || word.kind() == Kind.COMMON
                        && !word.nature().isEmpty()
                        && (SMALL_WORDS.indexOf(word.nature().charAt(0)) >= 0
                                || word.nature().equals("v") && word.length() > 1);
    }

    private static boolean odd(Word word) {
        return switch (word.kind()) {
            case PERSON, SOUND, LOOSE -> true;
            case COMMON -> !boundary(word) && (word.length() == 1 || word.weight() <= RARE);
            case PLACE, NUMBER, LATIN, MARK -> false;
        };
    }

    /** 如海南公司, 是雅戈尔集团: such a word stands before a name. */
    private static boolean frequent(Word word) {
        return word.kind() == Kind.COMMON && word.weight() > FREQUENT;
    }

    /** More than one rare word, and more than things to do: 做大做强公司 has no name in it. */
    private static boolean strange(List<Word> name) {
        var length = name.stream().mapToInt(Word::length).sum();
        var loose = name.stream().anyMatch(word -> word.kind() != Kind.COMMON);
        var named =
                name.stream()
                        .map(Word::nature)
                        .anyMatch(each -> !each.equals("v") && !each.equals("a"));
        return length >= SHORTEST_ODD && named && (loose || name.size() > 1);
    }
}
