package org.regionwire.ingest.html;

import org.jspecify.annotations.Nullable;

/**
 * A picture inside an article.
 *
 * @param href absolute http or https address; {@code null} where nobody said where the page stands
 * @param caption with its credit, as printed
 * @param width pixels, as the page says
 * @param height pixels, as the page says
 */
public record Picture(
        @Nullable String href,
        @Nullable String caption,
        @Nullable Integer width,
        @Nullable Integer height) {}
