package org.regionwire.publisher.view;

import java.util.List;
import org.regionwire.publisher.article.Article;

/** What the index knows of a uri. */
public sealed interface Standing {

    /**
     * It is shown.
     *
     * @param others articles that tell the same story, as far as the story names them
     */
    record Shown(Article article, Story story, List<Article> others) implements Standing {
        public Shown {
            others = List.copyOf(others);
        }
    }

    /**
     * It stood here and was taken down.
     *
     * @param version the one that did
     */
    record Gone(int version) implements Standing {}

    record Unknown() implements Standing {}
}
