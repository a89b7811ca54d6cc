package org.regionwire.ingest.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.SafeText;

/**
 * An article as its page has it.
 *
 * @param byline as printed
 * @param text paragraphs, and HTML of the safe list; without headline, byline and captions
 * @param furniture lines inside the text that belong to no article: editors, share bars,
 *     disclaimers
 */
public record HtmlArticle(
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subhead,
        @Nullable String byline,
        SafeText text,
        List<Picture> pictures,
        Origin origin,
        List<String> furniture) {

    public HtmlArticle {
        pictures = List.copyOf(pictures);
        furniture = List.copyOf(furniture);
    }
}
