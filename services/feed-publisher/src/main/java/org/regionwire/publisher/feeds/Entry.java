package org.regionwire.publisher.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.article.Region.Point;
import org.regionwire.publisher.view.Story;

/**
 * An article in a feed.
 *
 * @param article what stands behind it, for what only one form has
 * @param link its page here
 * @param html all its text as HTML
 * @param plain the same as plain text
 * @param points middles of its most specific regions
 * @param story who else tells the same
 */
public record Entry(
        Article article,
        String link,
        String title,
        @Nullable String summary,
        String html,
        String plain,
        List<String> authors,
        List<Category> categories,
        List<Point> points,
        Story story) {

    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        points = List.copyOf(points);
    }

    public String id() {
        return article.uri();
    }

    public Instant published() {
        return article.releases().first();
    }

    public Instant updated() {
        return article.releases().last();
    }

    /** Media that have a file, with that file. */
    public List<Enclosure> enclosures() {
        return article.media().stream()
                .flatMap(
                        media ->
                                media.renditions().stream()
                                        .limit(1)
                                        .map(file -> new Enclosure(media, file)))
                .toList();
    }

    /** A medium and the first of its files. */
    public record Enclosure(Media media, Media.Rendition file) {}

    /** A region or topic; scheme and term together are its URI. */
    public record Category(String scheme, String term, String label) {}
}
