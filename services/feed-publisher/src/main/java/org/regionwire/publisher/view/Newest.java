package org.regionwire.publisher.view;

import java.time.Instant;

/** The article that stands on top of a section's feed, and its place in the order. */
public record Newest(String uri, Instant orderedAt) {}
