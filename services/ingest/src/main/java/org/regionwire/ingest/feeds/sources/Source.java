package org.regionwire.ingest.feeds.sources;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A feed to poll.
 *
 * @param provider id of who answers for it and whose rights its articles have
 * @param publication id; null for the provider's first
 * @param fetchFullText whether the text may be fetched from the link where the feed has a summary
 * @param minimumInterval of its own; null for the service's
 * @param maximumInterval of its own; null for the service's
 * @param revision milliseconds since 1970 of the last change
 */
public record Source(
        String id,
        String url,
        String provider,
        @Nullable String publication,
        boolean enabled,
        boolean fetchFullText,
        @Nullable Duration minimumInterval,
        @Nullable Duration maximumInterval,
        long revision) {

    private static final String URI = "urn:regionwire:source:";

    public String uri() {
        return uri(id);
    }

    public static String uri(String id) {
        return URI + id;
    }

    /** The id in a uri; the uri itself where it is none of ours. */
    public static String id(String uri) {
        return uri.startsWith(URI) ? uri.substring(URI.length()) : uri;
    }
}
