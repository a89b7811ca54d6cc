package org.regionwire.publisher.hub;

import java.time.Instant;

/**
 * A feed as it was last seen.
 *
 * @param at when this content was first seen
 */
public record Noticed(String etag, Instant at) {

    /** What is known after one more look. */
    Noticed seen(String now, Instant when) {
        return etag.equals(now) ? this : new Noticed(now, when);
    }
}
