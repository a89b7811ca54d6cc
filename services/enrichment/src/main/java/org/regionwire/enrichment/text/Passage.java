package org.regionwire.enrichment.text;

import java.util.regex.MatchResult;

/** The text of one field. */
public record Passage(TextField field, String text) {

    /** The stretch from start (UTF-16, from 0) to end (one past the last). */
    public Mention mention(int start, int end) {
        return new Mention(field, start, end, text.substring(start, end));
    }

    /** What a pattern found in this passage. */
    public Mention mention(MatchResult match) {
        return mention(match.start(), match.end());
    }
}
