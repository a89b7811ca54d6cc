package org.regionwire.ingest.feeds.parsing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, as the feed has it: nothing is sanitised yet.
 *
 * @param id guid or Atom id; null where there is none
 * @param summary what the feed calls description or summary
 * @param content the text in full, where the feed has it beside the summary
 * @param authors names, without addresses
 */
public record Item(
        @Nullable String id,
        @Nullable String link,
        @Nullable Markup title,
        @Nullable Markup summary,
        @Nullable Markup content,
        List<String> authors,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> categories,
        List<Media> media,
        @Nullable String language,
        @Nullable String rights) {

    /**
     * A picture, sound or film.
     *
     * @param href absolute URL
     * @param contentType media type as written
     * @param bytes its size
     */
    public record Media(
            String href,
            @Nullable String contentType,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Long bytes,
            @Nullable String caption) {}

    /** Whether a text of it had more tags than are read. */
    public boolean isCut() {
        return Stream.of(title, summary, content)
                .anyMatch(markup -> markup != null && markup.cut());
    }

    public Item {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        media = List.copyOf(media);
    }
}
