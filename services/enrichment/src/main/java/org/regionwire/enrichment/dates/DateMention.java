package org.regionwire.enrichment.dates;

import org.regionwire.enrichment.text.Mention;

/**
 * A date in the text.
 *
 * @param value ISO 8601: 2023-12-11, 2023-12, 2023, --12-11 without a year, ---11 without a month,
 *     2023/2026 for a span
 * @param resolved true when the issue date completed it
 */
public record DateMention(String value, boolean resolved, Mention mention) {}
