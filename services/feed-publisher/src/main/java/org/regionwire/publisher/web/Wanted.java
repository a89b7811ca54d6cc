package org.regionwire.publisher.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a path.
 *
 * @param region code or name; null where none is asked for
 * @param topic code or label; null where none is asked for
 */
record Wanted(@Nullable String region, @Nullable String topic) {}
