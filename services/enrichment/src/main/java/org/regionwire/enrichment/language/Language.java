package org.regionwire.enrichment.language;

import org.jspecify.annotations.Nullable;

/**
 * Language and script of a text.
 *
 * @param tag BCP 47: zh-Hans, zh-Hant, ja, ko, und-Latn …; und where there are no letters
 * @param script ISO 15924: Hans, Hant, Jpan, Kore, Latn …; null where there are no letters
 */
public record Language(String tag, @Nullable String script) {}
