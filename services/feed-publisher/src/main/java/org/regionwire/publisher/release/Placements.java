package org.regionwire.publisher.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the placements of an article move with a new version. */
final class Placements {

    private Placements() {}

    /** Those that stay, those that leave now, those that come in now, in a stable order. */
    static List<Placement> move(List<Placement> before, Set<Scope> scopes, Instant now) {
        Map<Scope, Placement> moved = new LinkedHashMap<>();
        for (Placement placement : before) {
            boolean stays = scopes.contains(placement.scope());
            moved.put(placement.scope(), stays ? placement.stay() : placement.leave(now));
        }
        for (Scope scope : scopes) {
            moved.computeIfAbsent(scope, s -> new Placement(s, now, null));
        }
        return new ArrayList<>(moved.values());
    }
}
