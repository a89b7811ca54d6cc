package org.regionwire.ingest.recutting;

import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.identity.Sketch;

/**
 * An article of a new cut, before it has its name.
 *
 * @param body paragraphs parted by blank lines; empty where it has none
 * @param sketch of the body
 */
public record Fresh(@Nullable String headline, String body, Sketch sketch) {

    public static Fresh of(@Nullable String headline, String body) {
        return new Fresh(headline, body, Sketch.of(body));
    }
}
