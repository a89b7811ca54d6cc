package org.regionwire.ingest.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ids that mean the same wherever they stand: addresses, and other URIs. */
public final class SharedIds {

    private SharedIds() {}

    /**
     * An id as it is compared: http or https and the case of the host make no other article, nor
     * does what follows #.
     *
     * @return empty for one that counts within its source only, as 123 does, and for the address of
     *     a site, which bad feeds give all their items
     */
    public static Optional<String> of(String id) {
        try {
            URI uri = new URI(id.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> address(uri);
                case "urn", "tag" -> Optional.of(uri.toString());
                default -> Optional.empty();
            };
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> address(URI uri) {
        @Nullable String host = uri.getHost();
        String path = uri.getRawPath();
        String query = uri.getRawQuery();
        if (host == null || (path.length() < 2 && query == null)) {
            return Optional.empty();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return Optional.of(
                "https://"
                        + host.toLowerCase(Locale.ROOT)
                        + port
                        + path
                        + (query == null ? "" : "?" + query));
    }
}
