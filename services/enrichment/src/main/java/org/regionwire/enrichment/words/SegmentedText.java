package org.regionwire.enrichment.words;

import java.util.List;
import org.regionwire.enrichment.text.Passage;

/** A passage and its words. */
public record SegmentedText(Passage passage, List<Word> words) {
    public SegmentedText {
        words = List.copyOf(words);
    }

    public String text() {
        return passage.text();
    }
}
