package org.regionwire.publisher.release;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A version of an article that asks to be released.
 *
 * @param fields hash of each field that a reader can see, by name, in an order that never changes
 * @param scopes feed scopes that it belongs to
 * @param correction true when its sender calls it a correction
 * @param otherIds that it has
 * @param origin where it can be read again
 */
public record Candidate(
        Order order,
        Status status,
        Map<String, Long> fields,
        Set<Scope> scopes,
        boolean correction,
        List<OtherId> otherIds,
        Origin origin) {

    public Candidate {
        fields = new LinkedHashMap<>(fields);
        scopes = new LinkedHashSet<>(scopes);
        otherIds = List.copyOf(otherIds);
    }
}
