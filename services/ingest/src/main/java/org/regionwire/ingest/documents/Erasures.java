package org.regionwire.ingest.documents;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Uris of articles that were erased. Nothing takes one back. */
public final class Erasures {

    private final Set<String> uris = ConcurrentHashMap.newKeySet();

    public void add(String uri) {
        uris.add(uri);
    }

    public boolean contains(String uri) {
        return uris.contains(uri);
    }
}
