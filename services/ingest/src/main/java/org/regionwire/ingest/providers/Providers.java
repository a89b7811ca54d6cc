package org.regionwire.ingest.providers;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** All providers, as the topic of that name has them by now. */
public final class Providers {

    private final ConcurrentMap<String, Provider> byId = new ConcurrentHashMap<>();

    public Optional<Provider> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The provider that has a key with this public part, whether it is valid or not. */
    Optional<Provider> byKey(String keyId) {
        return byId.values().stream()
                .filter(p -> p.keys().stream().anyMatch(k -> k.id().equals(keyId)))
                .findFirst();
    }

    public SortedSet<String> ids() {
        return new TreeSet<>(byId.keySet());
    }

    public void put(Provider provider) {
        byId.put(provider.id(), provider);
    }

    public void remove(String id) {
        byId.remove(id);
    }
}
