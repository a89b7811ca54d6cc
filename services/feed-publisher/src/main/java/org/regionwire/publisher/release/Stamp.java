package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate adds to a version that it lets out.
 *
 * @param version 1, 2, …
 * @param firstReleased when version 1 was let out; feeds sort by it
 * @param released when this version was
 * @param changes what changed since the version before
 * @param placements feed scopes that it stands in or stood in
 */
public record Stamp(
        int version,
        Instant firstReleased,
        Instant released,
        Change changes,
        List<Placement> placements) {

    public Stamp {
        placements = List.copyOf(placements);
    }

    /**
     * What is new in a version.
     *
     * @param fields names of those that changed, {@code pubStatus} when it comes back or goes;
     *     empty for the first version
     * @param notable true when readers should be told
     * @param note the sentence that tells them; null: none
     */
    public record Change(List<String> fields, boolean notable, @Nullable String note) {

        /** Nothing that a reader need know. */
        static final Change SILENT = new Change(List.of(), false, null);

        public Change {
            fields = List.copyOf(fields);
        }
    }
}
