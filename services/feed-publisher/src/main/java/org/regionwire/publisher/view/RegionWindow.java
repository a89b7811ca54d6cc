package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.List;
import org.regionwire.publisher.article.Article;

/**
 * What a region's feed shows.
 *
 * @param articles newest first
 * @param changedAt when an article last came, changed or left; 1970 for a region that never had any
 */
public record RegionWindow(List<Article> articles, Instant changedAt) {

    public RegionWindow {
        articles = List.copyOf(articles);
    }
}
