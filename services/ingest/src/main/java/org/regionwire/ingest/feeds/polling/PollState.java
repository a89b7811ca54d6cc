package org.regionwire.ingest.feeds.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Reading;

/**
 * How far a source has been polled.
 *
 * @param sourceRevision of the source that it was polled as; a newer one starts afresh
 * @param effectiveUrl URL after permanent redirects; null where there were none
 * @param etag last validator
 * @param lastModified last validator
 * @param seen items, newest first
 * @param nextCheck not before; null: stopped, the source says that it is gone
 * @param interval between checks, before the source's wishes
 * @param failures in a row
 * @param articlesSeen articles ever made, those left out not counted
 * @param leftOut articles ever left out
 * @param reading of the last time that the feed was read; null: it never was
 */
public record PollState(
        String uri,
        long sourceRevision,
        @Nullable String effectiveUrl,
        @Nullable String etag,
        @Nullable String lastModified,
        List<SeenItem> seen,
        @Nullable Instant lastChecked,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastNew,
        @Nullable Instant nextCheck,
        Duration interval,
        int failures,
        @Nullable String lastError,
        long articlesSeen,
        long leftOut,
        @Nullable LeftOut lastLeftOut,
        @Nullable Reading reading) {

    public PollState {
        seen = List.copyOf(seen);
    }

    /** Of a source that was never polled. */
    public static PollState initial(String uri, long sourceRevision, Instant now) {
        return new PollState(
                uri,
                sourceRevision,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                now,
                Duration.ZERO,
                0,
                null,
                0,
                0,
                null,
                null);
    }

    /** For a source that was set anew: asked now and in full, but nothing seen is new. */
    public PollState afresh(long newRevision, Instant now) {
        return new PollState(
                uri,
                newRevision,
                null,
                null,
                null,
                seen,
                lastChecked,
                lastSuccess,
                lastNew,
                now,
                Duration.ZERO,
                0,
                null,
                articlesSeen,
                leftOut,
                lastLeftOut,
                reading);
    }

    /** The same once some of the articles that it counts were left out. */
    public PollState without(List<LeftOut> these) {
        return these.isEmpty()
                ? this
                : new PollState(
                        uri,
                        sourceRevision,
                        effectiveUrl,
                        etag,
                        lastModified,
                        seen,
                        lastChecked,
                        lastSuccess,
                        lastNew,
                        nextCheck,
                        interval,
                        failures,
                        lastError,
                        articlesSeen - these.size(),
                        leftOut + these.size(),
                        these.getLast(),
                        reading);
    }

    public boolean isDue(Instant now) {
        return nextCheck != null && !nextCheck.isAfter(now);
    }

    public boolean isStopped() {
        return nextCheck == null;
    }
}
