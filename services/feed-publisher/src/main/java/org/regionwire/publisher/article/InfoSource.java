package org.regionwire.publisher.article;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who supplied the article.
 *
 * @param role provider, agency, photoAgency, publication …
 */
public record InfoSource(String name, @Nullable String role, @Nullable String uri) {}
