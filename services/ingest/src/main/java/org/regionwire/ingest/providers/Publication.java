package org.regionwire.ingest.providers;

import org.jspecify.annotations.Nullable;

/**
 * A newspaper or site that a provider delivers.
 *
 * @param homeRegion GB/T 2260 code of what 我县 and 全市 mean in it; null for a national one
 */
public record Publication(
        String id, String name, @Nullable String homeRegion, @Nullable String language) {}
