package org.regionwire.publisher.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video or sound of an article.
 *
 * @param type picture, video, audio or graphic
 * @param caption without the credit
 * @param by photographer
 * @param creditLine agency
 * @param renditions its files; none where a page of text names a picture that it does not have
 */
public record Media(
        String type,
        @Nullable String caption,
        @Nullable String by,
        @Nullable String creditLine,
        List<Rendition> renditions) {

    public Media {
        renditions = List.copyOf(renditions);
    }

    /** Photographer and agency, each once. */
    public List<String> credits() {
        return Stream.of(by, creditLine).flatMap(Stream::ofNullable).distinct().toList();
    }

    /**
     * One file.
     *
     * @param href absolute URL
     * @param size in bytes
     */
    public record Rendition(String href, @Nullable String contentType, @Nullable Long size) {}
}
