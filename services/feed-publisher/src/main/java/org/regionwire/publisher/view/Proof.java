package org.regionwire.publisher.view;

import java.util.List;
import org.regionwire.publisher.positions.Position;

/**
 * What somebody has who missed nothing between two positions.
 *
 * @param count articles, each with its last state
 * @param hash the exclusive or of the SHA-256 of uri, version and status of each, in UTF-8 with
 *     line feeds between them, in hexadecimal digits
 * @param upTo where it ends
 * @param changed articles that have changed behind that: not counted, whatever they were before
 * @param whole whether these are all of them; else count and hash are of nothing
 */
public record Proof(int count, String hash, Position upTo, List<String> changed, boolean whole) {

    public Proof {
        changed = List.copyOf(changed);
    }
}
