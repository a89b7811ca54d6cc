package org.regionwire.publisher.article;

import java.time.Instant;

/**
 * When the gate let an article through.
 *
 * @param first version 1: published in feeds
 * @param last this version: updated in feeds
 * @param orderedAt its place in every feed, newest first
 */
public record Releases(Instant first, Instant last, Instant orderedAt) {}
