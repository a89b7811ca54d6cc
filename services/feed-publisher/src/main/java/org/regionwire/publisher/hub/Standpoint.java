package org.regionwire.publisher.hub;

import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.positions.Position;

/** How far the view is from which the feeds come. */
public interface Standpoint {

    /** What every look at the view shows at least; null before anything can be seen. */
    @Nullable Position seen();

    /** What no look at the view shows more than. */
    Position read();
}
