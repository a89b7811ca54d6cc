package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.article.Article;

/**
 * The story that an article tells.
 *
 * @param uri of the earliest article that tells it; its own where it is the only one
 * @param others uris of the others, earliest first, {@link #MOST_OTHERS} at most
 * @param changedAt when one of all of them was last released
 */
public record Story(String uri, List<String> others, Instant changedAt) {

    /** More are not listed. */
    static final int MOST_OTHERS = 20;

    public Story {
        others = List.copyOf(others);
    }

    /** Of an article that nobody else tells. */
    public static Story of(Article article) {
        return new Story(article.uri(), List.of(), article.releases().last());
    }

    /** Whether others tell it too. */
    public boolean isShared() {
        return !others.isEmpty();
    }
}
