package org.regionwire.enrichment.text;

/**
 * A stretch of an article.
 *
 * @param start first UTF-16 code unit of the field, from 0
 * @param end one past the last
 * @param text what stands there
 */
public record Mention(TextField field, int start, int end, String text) {
    public Mention {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "Offsets " + start + ".." + end + " do not fit the text: " + text);
        }
    }
}
