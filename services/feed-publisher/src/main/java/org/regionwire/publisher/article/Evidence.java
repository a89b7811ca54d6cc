package org.regionwire.publisher.article;

import org.jspecify.annotations.Nullable;

/**
 * Why an article is about a region.
 *
 * @param rule its name: fullName, shortName, dateline …
 * @param weight what it gave, before normalising
 * @param mention null where it comes from outside the text, or where the text may not be shown
 */
public record Evidence(String rule, double weight, @Nullable Mention mention) {

    /**
     * A stretch of the article.
     *
     * @param field headline, kicker, subhead, byline, body, caption or other
     * @param start first UTF-16 code unit of that, from 0
     * @param end one past the last
     */
    public record Mention(String field, int start, int end, String text) {}
}
