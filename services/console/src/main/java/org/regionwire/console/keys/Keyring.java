package org.regionwire.console.keys;

import java.util.ArrayList;
import java.util.List;
import org.regionwire.schemas.ApiKey;

/** How keys change: by the console's commands, and by nothing else. */
final class Keyring {

    private Keyring() {}

    static List<ApiKey> with(List<ApiKey> keys, ApiKey key) {
        List<ApiKey> more = new ArrayList<>(keys);
        more.add(key);
        return more;
    }

    /**
     * @param owner whose keys they are, for the sentence
     * @throws IllegalArgumentException when there is no such key
     */
    static List<ApiKey> without(String owner, List<ApiKey> keys, String keyId) {
        List<ApiKey> fewer = new ArrayList<>(keys);
        if (!fewer.removeIf(key -> key.getId().equals(keyId))) {
            throw new IllegalArgumentException(
                    "%s has no key %s: `keys list` shows what it has".formatted(owner, keyId));
        }
        return fewer;
    }
}
