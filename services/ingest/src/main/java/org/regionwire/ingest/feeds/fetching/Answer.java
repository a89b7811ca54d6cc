package org.regionwire.ingest.feeds.fetching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.Wishes;

/** What came of asking a server. */
public sealed interface Answer {

    /**
     * Something new, unpacked.
     *
     * @param charset of the Content-Type
     * @param url that gave the answer, behind all redirects
     * @param permanentUrl to ask from now on; null where nothing moved for good
     */
    record Body(
            byte[] content,
            @Nullable String charset,
            String url,
            @Nullable String permanentUrl,
            @Nullable String etag,
            @Nullable String lastModified,
            Wishes wishes)
            implements Answer {}

    /** 304. */
    record NotModified(@Nullable String permanentUrl, Wishes wishes) implements Answer {}

    /** 410: never ask again. */
    record Gone() implements Answer {}

    /**
     * No answer that is of use.
     *
     * @param reason in one sentence
     * @param retryAfter as the server asks; zero where it is asked too much (429, 503) and does not
     *     say for how long; null where it asks for nothing
     */
    record Failed(String reason, @Nullable Duration retryAfter) implements Answer {}
}
