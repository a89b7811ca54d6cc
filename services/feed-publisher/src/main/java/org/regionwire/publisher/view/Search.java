package org.regionwire.publisher.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;

/**
 * What an article must have to be found.
 *
 * @param section that it stands in; null for any
 * @param words that all stand in its headline or text; none for any
 * @param language BCP 47; null for any
 */
public record Search(@Nullable Section section, List<String> words, @Nullable String language) {

    public Search {
        words = List.copyOf(words);
    }
}
