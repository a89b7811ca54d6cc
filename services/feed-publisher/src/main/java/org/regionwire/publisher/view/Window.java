package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.article.Article;

/**
 * What the feed of a section shows.
 *
 * @param entries newest first
 * @param departed what has left it, the last first
 * @param changedAt when an article last came, changed or left; 1970 for a section that never had
 *     any
 */
public record Window(List<Listed> entries, List<Departed> departed, Instant changedAt) {

    /** Of what nothing can be in. */
    public static final Window EMPTY = new Window(List.of(), List.of(), Instant.EPOCH);

    public Window {
        entries = List.copyOf(entries);
        departed = List.copyOf(departed);
    }

    /** An article with the story that it tells. */
    public record Listed(Article article, Story story) {}
}
