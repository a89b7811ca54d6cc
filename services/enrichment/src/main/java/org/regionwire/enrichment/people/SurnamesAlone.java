package org.regionwire.enrichment.people;

import java.util.Optional;
import java.util.Set;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.WordList;
import org.regionwire.wordlists.ModuleLists;

/** Finds surnames that stand alone before an honorific or office: 吴先生, 唐外长, 郑某. */
final class SurnamesAlone {
    private final Set<String> surnames;
    private final WordList honorifics;

    SurnamesAlone(ModuleLists lists) {
        this.surnames = lists.words("people/common-surnames.txt");
        this.honorifics = new WordList(lists.words("people/honorifics.txt"));
    }

    /** The honorific after the word at this index, where that word is such a surname. */
    Optional<String> honorific(SegmentedText passage, int at) {
        var word = passage.words().get(at);
        var text = passage.text();
        if (word.end() == text.length() || !surnames.contains(word.text())) {
            return Optional.empty();
        }
        var length = honorifics.longestAt(text, word.end());
        return length == 0
                ? Optional.empty()
                : Optional.of(text.substring(word.end(), word.end() + length));
    }
}
