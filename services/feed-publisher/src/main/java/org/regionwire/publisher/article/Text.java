package org.regionwire.publisher.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article, as far as the rights allow.
 *
 * @param kicker 引题
 * @param headline null for a caption or brief without one
 * @param subhead 副题
 * @param by byline as printed
 * @param authors names of the byline
 * @param located place of the dateline
 * @param description summary
 * @param paragraphs body, without blank ones
 */
public record Text(
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subhead,
        @Nullable String by,
        List<String> authors,
        @Nullable String located,
        @Nullable String description,
        List<String> paragraphs) {

    public Text {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
    }
}
