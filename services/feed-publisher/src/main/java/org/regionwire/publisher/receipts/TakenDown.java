package org.regionwire.publisher.receipts;

import org.jspecify.annotations.Nullable;

/**
 * An article that a partner says it has taken down.
 *
 * @param version the one that recalled it; null for the last that there is, where a feed told the
 *     partner of none
 */
public record TakenDown(String uri, @Nullable Integer version) {

    /** Of two for one article, the one that says more. */
    TakenDown later(TakenDown other) {
        if (version == null || (other.version != null && other.version <= version)) {
            return this;
        }
        return other;
    }
}
