package org.regionwire.enrichment.people;

import java.util.Collection;
import java.util.List;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.WordList;

/**
 * Finds every place where a known name stands, the longest name first, without overlap. Linear in
 * the text.
 */
final class MentionFinder {
    private final WordList names;

    MentionFinder(Collection<String> names) {
        this.names = new WordList(names);
    }

    @FunctionalInterface
    interface Visitor {
        void mention(String name, SegmentedText passage, Mention mention);
    }

    void find(List<SegmentedText> passages, Visitor visitor) {
        for (var passage : passages) {
            var text = passage.text();
            for (var at = 0; at < text.length(); ) {
                var length = names.longestAt(text, at);
                if (length > 0) {
                    visitor.mention(
                            text.substring(at, at + length),
                            passage,
                            passage.passage().mention(at, at + length));
                }
                at += Math.max(1, length);
            }
        }
    }
}
