package org.regionwire.ingest.agencies;

import java.util.Optional;

/** Knows which provider an article on the wire belongs to. */
public interface Owners {

    /** Empty for an article that is not known. */
    Optional<Owned> of(String articleUri);
}
