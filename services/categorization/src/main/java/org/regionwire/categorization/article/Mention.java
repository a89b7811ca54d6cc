package org.regionwire.categorization.article;

/**
 * A stretch of an article.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last
 * @param text what stands there
 */
public record Mention(Field field, int start, int end, String text) {
    public Mention {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A mention runs forward: " + start + " to " + end);
        }
    }
}
