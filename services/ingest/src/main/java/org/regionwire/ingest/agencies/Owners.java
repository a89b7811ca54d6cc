package org.regionwire.ingest.agencies;

import java.util.Optional;

/** Knows which provider an article on the wire belongs to. */
public interface Owners {

    /** Id of the provider; empty for an article that is not known. */
    Optional<String> of(String articleUri);
}
