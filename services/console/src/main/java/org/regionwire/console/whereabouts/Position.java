package org.regionwire.console.whereabouts;

import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;

/**
 * Where one article is.
 *
 * @param state in a word that scripts can ask for
 * @param place of the record that says so; null when there is none
 * @param version public one that is or was seen; null before the first
 * @param sentence for people
 */
record Position(
        String uri,
        State state,
        @Nullable Place place,
        @Nullable Integer version,
        String sentence,
        Trail trail) {

    enum State {
        UNKNOWN,
        WAITING,
        HELD,
        DEAD,
        RELEASED,
        WITHHELD,
        CANCELED,
        ERASED;

        /** Whether nobody has to do anything about it. */
        boolean isSettled() {
            return this != UNKNOWN && this != DEAD && this != WAITING;
        }
    }
}
