package org.regionwire.publisher.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.regionwire.publisher.article.Article;

/** Stored articles without Avro: the index keeps a number, and this keeps the article. */
public final class MemoryArticles implements StoredArticles {

    private final Map<String, Article> articles = new ConcurrentHashMap<>();

    /** The change that an article makes. */
    public Change change(Article article) {
        String number = Integer.toString(articles.size());
        articles.put(number, article);
        return Change.of(article, number.getBytes(UTF_8));
    }

    @Override
    public Article read(byte[] stored) {
        return Objects.requireNonNull(articles.get(new String(stored, UTF_8)));
    }
}
