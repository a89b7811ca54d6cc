package org.regionwire.publisher.view;

import org.regionwire.publisher.article.Article;

/** What the index knows of a uri. */
public sealed interface Standing {

    record Shown(Article article) implements Standing {}

    /** It stood here and was taken down. */
    record Gone() implements Standing {}

    record Unknown() implements Standing {}
}
