package org.regionwire.console.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionwire.schemas.ApiKey;
import org.regionwire.schemas.Provider;

/** How a provider's keys change: by the console's commands, and by nothing else. */
final class Keyring {

    private Keyring() {}

    /**
     * @param revision of the change, milliseconds since 1970
     */
    static Provider with(Provider provider, ApiKey key, long revision) {
        List<ApiKey> keys = new ArrayList<>(provider.getApiKeys());
        keys.add(key);
        return changed(provider, keys, revision);
    }

    /**
     * @throws IllegalArgumentException when it has no such key
     */
    static Provider without(Provider provider, String keyId, long revision) {
        List<ApiKey> keys = new ArrayList<>(provider.getApiKeys());
        if (!keys.removeIf(key -> key.getId().equals(keyId))) {
            throw new IllegalArgumentException(
                    "provider %s has no key %s: `providers keys list` shows what it has"
                            .formatted(provider.getId(), keyId));
        }
        return changed(provider, keys, revision);
    }

    /** What a file says of providers, which says nothing of keys, with the keys that they have. */
    static List<Provider> kept(List<Provider> ofFile, Map<String, Provider> known) {
        return ofFile.stream()
                .map(
                        provider -> {
                            Provider before = known.get(provider.getUri());
                            return before == null
                                    ? provider
                                    : Provider.newBuilder(provider)
                                            .setApiKeys(before.getApiKeys())
                                            .build();
                        })
                .toList();
    }

    private static Provider changed(Provider provider, List<ApiKey> keys, long revision) {
        return Provider.newBuilder(provider).setApiKeys(keys).setRevision(revision).build();
    }
}
