package org.regionwire.enrichment.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.regionwire.enrichment.places.PlaceShapes.Span;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.wordlists.CharacterSet;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds countries and capitals in one character where the context shows them: 中美关系, 访华, 驻京. They
 * are places without candidates: a story in 京 is not about Beijing.
 */
final class Abbreviations {
    private final CharacterSet characters;
    private final Set<String> pairCues;
    private final Set<String> verbCues;
    private final Set<String> sides;

    /** After a verb only these: the others are too often something else. */
    private static final String AFTER_VERB = "华京美日俄韩印英法德沪港澳台朝藏";

    private static final String WITH_SIDE = "中美日俄韩印巴以英法德朝越菲叙墨欧";

    Abbreviations(ModuleLists lists) {
        this.pairCues = lists.words("places/pair-cues.txt");
        this.verbCues = lists.words("places/verb-cues.txt");
        this.sides = lists.words("places/sides.txt");
        var abbreviations = new ArrayList<String>();
        for (var row : lists.rows("places/abbreviations.tsv", 2)) {
            if (row.get(0).length() != 1) {
                throw row.wrong("write one character; longer names stand in places/countries.tsv");
            }
            abbreviations.add(row.get(0));
        }
        this.characters = CharacterSet.firstOf(abbreviations);
    }

    List<Span> spans(SegmentedText passage) {
        var spans = new ArrayList<Span>();
        var words = passage.words();
        for (var at = 0; at < words.size(); at++) {
            var run = run(passage, at);
            if (run > 1 && cue(passage, at, run)) {
                for (var word = at; word < at + wordsOf(passage, at, run); word++) {
                    each(words.get(word), spans);
                }
                at += wordsOf(passage, at, run) - 1;
            } else {
                single(passage, at, spans);
            }
        }
        return spans;
    }

    private static void each(Word word, List<Span> spans) {
        for (var at = word.start(); at < word.end(); at++) {
            spans.add(new Span(at, at + 1, true));
        }
    }

    /** Characters of the run of abbreviations that starts with this word, whole words only. */
    private int run(SegmentedText passage, int first) {
        var length = 0;
        for (var at = first; at < passage.words().size() && length < 4; at++) {
            var text = passage.words().get(at).text();
            if (!characters.hasAll(text)) {
                break;
            }
            length += text.length();
        }
        return length;
    }

    private static int wordsOf(SegmentedText passage, int first, int length) {
        var at = first;
        for (var left = length; left > 0; at++) {
            left -= passage.words().get(at).length();
        }
        return at - first;
    }

    private boolean cue(SegmentedText passage, int first, int length) {
        var text = passage.text();
        var end = passage.words().get(first).start() + length;
        for (var size = 1; size <= 3 && end + size <= text.length(); size++) {
            if (pairCues.contains(text.substring(end, end + size))) {
                return true;
            }
        }
        return false;
    }

    /** 访华: the verb and the character, as two words or as one; 美方: the character and its side. */
    private void single(SegmentedText passage, int at, List<Span> spans) {
        var word = passage.words().get(at);
        var text = word.text();
        var last = text.charAt(text.length() - 1);
        if (text.length() == 2
                && AFTER_VERB.indexOf(last) >= 0
                && verbCues.contains(text.substring(0, 1))) {
            spans.add(new Span(word.start() + 1, word.end(), true));
        } else if (text.length() == 2
                && text.charAt(1) == '方'
                && WITH_SIDE.indexOf(text.charAt(0)) >= 0) {
            spans.add(new Span(word.start(), word.start() + 1, true));
        } else if (text.length() == 1 && afterVerb(passage, at, last)
                || text.length() == 1 && beforeSide(passage, at, last)) {
            spans.add(new Span(word.start(), word.end(), true));
        }
    }

    private boolean afterVerb(SegmentedText passage, int at, char character) {
        return at > 0
                && AFTER_VERB.indexOf(character) >= 0
                && verbCues.contains(passage.words().get(at - 1).text());
    }

    private boolean beforeSide(SegmentedText passage, int at, char character) {
        return at + 1 < passage.words().size()
                && WITH_SIDE.indexOf(character) >= 0
                && sides.contains(passage.words().get(at + 1).text());
    }
}
