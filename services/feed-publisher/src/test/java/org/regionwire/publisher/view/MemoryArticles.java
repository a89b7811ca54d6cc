package org.regionwire.publisher.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.positions.RecordAt;

/**
 * Stored articles without Avro: the index keeps a number and the text, and this keeps the article.
 */
public final class MemoryArticles implements StoredArticles {

    private final Map<String, Article> articles = new ConcurrentHashMap<>();

    /** The change that an article makes. */
    public Change change(Article article) {
        String number = Integer.toString(articles.size());
        articles.put(number, article);
        String text = String.join("\n", article.text().paragraphs());
        return Change.of(article, (number + "\n" + text).getBytes(UTF_8));
    }

    /** Brings it into an index, behind all that came before. */
    public void into(ArticleIndex index, Article article) throws IOException {
        apply(index, change(article));
    }

    /** The same of any change, as a record of the first partition. */
    public static void apply(ArticleIndex index, Change change) throws IOException {
        long offset = index.positions().getOrDefault(0, 0L);
        index.apply(change, new RecordAt(0, offset));
        index.reached(0, offset + 1);
    }

    @Override
    public Article read(byte[] stored) {
        String number = new String(stored, UTF_8).lines().findFirst().orElseThrow();
        return Objects.requireNonNull(articles.get(number));
    }
}
