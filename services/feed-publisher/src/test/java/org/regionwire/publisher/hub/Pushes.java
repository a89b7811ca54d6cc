package org.regionwire.publisher.hub;

import java.time.Instant;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Mark;

/** Feeds of tests to which their bytes do not matter. */
final class Pushes {

    private Pushes() {}

    static Push of(String etag) {
        var content = new Rendered("text/plain", new byte[0], Instant.EPOCH);
        return new Push(etag, content, Mark.START, true);
    }
}
