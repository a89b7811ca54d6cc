package org.regionwire.publisher.receipts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.keys.ApiKey;
import org.regionwire.messaging.keys.Bearer;

/** All partners, as the topic of that name has them by now, by their uris. */
public final class Partners {

    private final Map<String, Partner> known = new ConcurrentHashMap<>();

    public void put(String uri, Partner partner) {
        known.put(uri, partner);
    }

    public void remove(String uri) {
        known.remove(uri);
    }

    /**
     * Id of the partner whose key this is; empty for nobody's.
     *
     * @param authorization header as sent: Bearer ID.SECRET; null where there is none
     */
    public Optional<String> signedIn(@Nullable String authorization, Instant now) {
        return Bearer.read(authorization)
                .flatMap(
                        sent ->
                                known.values().stream()
                                        .filter(
                                                partner ->
                                                        ApiKey.anyOpens(partner.keys(), sent, now))
                                        .map(Partner::id)
                                        .findFirst());
    }
}
