package org.regionwire.console.whereabouts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.deadletters.DeadLetter;

/** All that the topics have of one article, each list in the order of time. */
record Trail(
        String uri,
        List<Sighting> sightings,
        List<DeadLetter> deadLetters,
        @Nullable RulingSeen ruling) {

    Trail {
        sightings = List.copyOf(sightings);
        deadLetters = List.copyOf(deadLetters);
    }

    boolean isEmpty() {
        return sightings.isEmpty() && deadLetters.isEmpty() && ruling == null;
    }
}
