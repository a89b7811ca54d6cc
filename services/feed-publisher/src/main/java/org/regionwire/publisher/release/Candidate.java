package org.regionwire.publisher.release;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article that asks to be released.
 *
 * @param terms from when to when it may be seen
 * @param fields hash of each field that a reader can see, by name, in an order that never changes
 * @param scopes feed scopes that it belongs to
 * @param correction true when its sender calls it a correction
 * @param note sentence for readers by whoever made it ask; null: none
 * @param otherIds that it has
 * @param origin where it can be read again
 */
public record Candidate(
        Order order,
        Status status,
        Terms terms,
        Map<String, Long> fields,
        Set<Scope> scopes,
        boolean correction,
        @Nullable String note,
        List<OtherId> otherIds,
        Origin origin) {

    public Candidate {
        fields = new LinkedHashMap<>(fields);
        scopes = new LinkedHashSet<>(scopes);
        otherIds = List.copyOf(otherIds);
    }
}
