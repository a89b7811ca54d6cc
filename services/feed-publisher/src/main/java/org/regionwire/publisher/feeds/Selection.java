package org.regionwire.publisher.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.view.Search;

/**
 * What a feed shows that a reader has put together.
 *
 * @param coverage everything where it names neither region nor topic
 * @param words that an article must have; none for any
 * @param language BCP 47, as tags are written; null for any
 */
public record Selection(Coverage coverage, List<String> words, @Nullable String language) {

    public Selection {
        words = List.copyOf(words);
    }

    /** Whether it is only what a region's or topic's own feed shows. */
    public boolean isCoverage() {
        return words.isEmpty() && language == null && !coverage.isEverything();
    }

    Search search() {
        return new Search(coverage.isEverything() ? null : coverage.section(), words, language);
    }

    /** “水渠 安吉” · 浙江省. */
    String title() {
        String place = coverage.isEverything() ? "全部新闻" : coverage.name();
        String about =
                words.isEmpty() ? place : "“%s” · %s".formatted(String.join(" ", words), place);
        return language == null ? about : about + " · " + language;
    }
}
