package org.regionwire.publisher.stories;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.regionwire.fingerprint.Shingles;
import org.regionwire.publisher.article.Article;

/** An article, and the place in a story that the index has for it. The earliest comes first. */
public final class Told implements Comparable<Told> {

    private static final Comparator<Article> EARLIEST_FIRST =
            Comparator.comparing((Article article) -> article.releases().first())
                    .thenComparing(Article::uri);

    private final Article article;
    private final Place place;
    private @Nullable Shingles shingles;

    public Told(Article article, Place place) {
        this.article = article;
        this.place = place;
    }

    public Article article() {
        return article;
    }

    public String uri() {
        return article.uri();
    }

    public Place place() {
        return place;
    }

    public boolean isMateOf(Told other) {
        return Kinship.areMates(shingles(), other.shingles());
    }

    /** What its mates are found by. */
    public Trace trace() {
        return Trace.of(article, shingles());
    }

    private Shingles shingles() {
        if (shingles == null) {
            shingles = Kinship.shingles(article);
        }
        return shingles;
    }

    public boolean isBefore(Told other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Told other) {
        return EARLIEST_FIRST.compare(article, other.article);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Told told && told.uri().equals(uri());
    }

    @Override
    public int hashCode() {
        return uri().hashCode();
    }
}
