package org.regionwire.publisher.view;

import java.time.Instant;

/**
 * A place in the order of feeds the other way round: oldest first, of one moment the last uri
 * first.
 *
 * @param uri of the article that stands there; empty for behind all of that moment
 */
public record Mark(Instant orderedAt, String uri) {

    /** Before all articles. */
    public static final Mark START = new Mark(Instant.EPOCH, "");

    boolean isBehind(Mark other) {
        int byTime = orderedAt.compareTo(other.orderedAt);
        return byTime > 0 || (byTime == 0 && uri.compareTo(other.uri) < 0);
    }
}
