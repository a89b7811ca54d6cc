package org.regionwire.ingest.feeds.sources;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.regionwire.ingest.identity.ContentHash;

/** Ids of sources that come in a list and have none. */
public final class SourceIds {

    private static final int HOST = 40;
    private static final int HASH = 10;

    private SourceIds() {}

    /** The host and a hash of the URL: the same feed has the same id in every list. */
    public static String ofUrl(String url) {
        String host;
        try {
            String named = URI.create(url.strip()).getHost();
            host = named == null ? "feed" : named;
        } catch (IllegalArgumentException e) {
            host = "feed";
        }
        String readable =
                host.toLowerCase(Locale.ROOT)
                        .replaceFirst("^www\\.", "")
                        .replaceAll("[^a-z0-9.-]", "-")
                        .replaceFirst("^[^a-z0-9]+", "");
        String shortened = readable.substring(0, Math.min(readable.length(), HOST));
        return (shortened.isEmpty() ? "feed" : shortened)
                + "-"
                + ContentHash.of(List.of(url.strip())).substring(0, HASH);
    }
}
