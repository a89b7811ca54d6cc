package org.regionwire.enrichment.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.regionwire.enrichment.text.Lines;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;

/** Which words stand for a place: known ones, and unknown ones by what they end in (浩勒图高勒镇). */
final class PlaceShapes {
    private final Set<String> suffixes = Lines.words("places/suffixes.txt");

    /**
     * A stretch that names a place.
     *
     * @param known true when the dictionary or the gazetteer has it, or its ending gives it away
     */
    record Span(int start, int end, boolean known) {}

    List<Span> spans(SegmentedText passage) {
        var spans = new ArrayList<Span>();
        var words = passage.words();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var ends = at + 1 < words.size() && suffixes.contains(passage.text(words.get(at + 1)));
            if (ends && word.kind() == Kind.SOUND) {
                at++;
                spans.add(new Span(word.start(), words.get(at).end(), true));
            } else if (word.kind() == Kind.PLACE && !passage.text(word).equals("全国")) {
                spans.add(new Span(word.start(), word.end(), place(word)));
            }
        }
        return spans;
    }

    private static boolean place(Word word) {
        return word.nature().startsWith("ns");
    }
}
