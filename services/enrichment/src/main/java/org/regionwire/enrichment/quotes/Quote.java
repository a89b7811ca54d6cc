package org.regionwire.enrichment.quotes;

import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.Mention;

/**
 * Words that somebody said.
 *
 * @param speaker name; null where the text does not say it beside the words
 * @param mention the words, without the marks
 */
public record Quote(@Nullable String speaker, Mention mention) {}
