package org.regionwire.publisher.view;

import org.regionwire.publisher.article.Article;

/** Reads an article back out of the bytes that the index keeps of it. */
@FunctionalInterface
public interface StoredArticles {
    Article read(byte[] stored);
}
