package org.regionwire.ingest.cutting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article as the page prints it. Nothing is inferred that the page does not say: a missing year
 * stays missing.
 *
 * @param position place among the page's articles, from 1
 * @param kind what the page itself says of it
 * @param kicker 引题, the line above the headline, as printed
 * @param headline {@code null} for a caption or a brief without one
 * @param subhead 副题, the lines below the headline, as printed; several are joined by a line end
 * @param byline as printed, padding kept; several byline blocks are joined by a space
 * @param authors names of the byline or the dateline, without roles and padding
 * @param agency who reports, of the dateline: {@code 本报}, {@code 新华社}
 * @param located place of the dateline
 * @param date of the dateline or the caption, ISO 8601 without a year: {@code --12-11} or {@code
 *     ---04}
 * @param paragraphs the body, rejoined over column breaks; datelines and signatures inside a
 *     paragraph stay
 * @param photos captions; where they are the whole article (kind caption) their text stands in
 *     {@code paragraphs} too
 * @param column name of the column that the article stands under
 */
public record CutArticle(
        int position,
        Kind kind,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subhead,
        @Nullable String byline,
        List<String> authors,
        @Nullable String agency,
        @Nullable String located,
        @Nullable String date,
        List<String> paragraphs,
        List<Photo> photos,
        @Nullable String column) {

    /** What a page says of an article by its form or its column. */
    public enum Kind {
        ARTICLE,
        OPINION,
        CAPTION,
        BRIEF,
        NOTICE,
        UNKNOWN
    }

    public CutArticle {
        if (position < 1) {
            throw new IllegalArgumentException("Positions count from 1, not " + position + ".");
        }
        if (headline == null && paragraphs.isEmpty() && photos.isEmpty()) {
            throw new IllegalArgumentException(
                    "An article needs a headline, a paragraph or a photo.");
        }
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        photos = List.copyOf(photos);
    }

    /** The same article with these photos besides. */
    CutArticle with(List<Photo> others) {
        return new CutArticle(
                position,
                kind,
                kicker,
                headline,
                subhead,
                byline,
                authors,
                agency,
                located,
                date,
                paragraphs,
                Stream.concat(photos.stream(), others.stream()).toList(),
                column);
    }
}
