package org.regionwire.publisher.release;

import java.time.Instant;

/**
 * A version under embargo; its text is kept elsewhere.
 *
 * @param until when the embargo ends
 */
public record Waiting(Order order, Origin origin, Instant until) {}
