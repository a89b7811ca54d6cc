package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.List;

/**
 * What the gate adds to a version that it lets out.
 *
 * @param version 1, 2, …
 * @param firstReleased when version 1 was let out; feeds sort by it
 * @param released when this version was
 * @param changes names of the fields that changed since the version before; empty for the first
 * @param notable true when readers should be told
 */
public record Stamp(
        int version,
        Instant firstReleased,
        Instant released,
        List<String> changes,
        boolean notable,
        List<Placement> placements) {

    public Stamp {
        changes = List.copyOf(changes);
        placements = List.copyOf(placements);
    }
}
