package org.regionwire.ingest.cutting;

import java.util.List;

/**
 * A page taken apart. Each non-blank block of the page stands in exactly one of the three lists.
 *
 * @param articles in the order of their first blocks, {@link CutArticle#position()} from 1
 * @param furniture lines that belong to no article: editors, column names, banners, page numbers,
 *     jumps
 * @param unplaced what no rule could place; a desk should look at it
 */
public record CutPage(List<CutArticle> articles, List<String> furniture, List<String> unplaced) {
    public CutPage {
        articles = List.copyOf(articles);
        furniture = List.copyOf(furniture);
        unplaced = List.copyOf(unplaced);
    }
}
