package org.regionwire.ingest.feeds.parsing;

import org.jspecify.annotations.Nullable;

/**
 * How a feed was read.
 *
 * @param declared charset as the header, or else the feed itself, names it
 * @param detected charset that the bytes themselves show; null where they were not asked
 * @param used charset that it was read with, by its IANA name
 * @param removedCharacters characters that XML 1.0 forbids and that were removed
 * @param unread items beyond the bound of what is read
 */
public record Reading(
        @Nullable String declared,
        @Nullable String detected,
        String used,
        int removedCharacters,
        int unread) {}
