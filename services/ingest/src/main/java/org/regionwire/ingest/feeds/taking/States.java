package org.regionwire.ingest.feeds.taking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.Schedule;
import org.regionwire.ingest.feeds.polling.SeenItem;

/** The state after a poll, step by step. */
record States(PollState state) {

    static States success(PollState s, boolean changed, Schedule.Next next, Instant now) {
        return new States(
                new PollState(
                        s.uri(),
                        s.sourceRevision(),
                        s.effectiveUrl(),
                        s.etag(),
                        s.lastModified(),
                        s.seen(),
                        now,
                        now,
                        changed ? now : s.lastNew(),
                        next.at(),
                        next.interval(),
                        0,
                        null,
                        s.articlesSeen()));
    }

    static PollState failed(PollState s, String reason, Schedule.Next next, Instant now) {
        return new PollState(
                s.uri(),
                s.sourceRevision(),
                s.effectiveUrl(),
                s.etag(),
                s.lastModified(),
                s.seen(),
                now,
                s.lastSuccess(),
                s.lastNew(),
                next.at(),
                next.interval(),
                s.failures() + 1,
                reason,
                s.articlesSeen());
    }

    static PollState stopped(PollState s, Instant now) {
        return new PollState(
                s.uri(),
                s.sourceRevision(),
                s.effectiveUrl(),
                s.etag(),
                s.lastModified(),
                s.seen(),
                now,
                s.lastSuccess(),
                s.lastNew(),
                null,
                s.interval(),
                s.failures() + 1,
                "The source says that it is gone (410). Set it again to have it asked again.",
                s.articlesSeen());
    }

    /** Remembers where it moved for good; null where it did not. */
    States movedTo(@Nullable String url) {
        PollState s = state;
        return url == null
                ? this
                : new States(
                        new PollState(
                                s.uri(),
                                s.sourceRevision(),
                                url,
                                s.etag(),
                                s.lastModified(),
                                s.seen(),
                                s.lastChecked(),
                                s.lastSuccess(),
                                s.lastNew(),
                                s.nextCheck(),
                                s.interval(),
                                s.failures(),
                                s.lastError(),
                                s.articlesSeen()));
    }

    States seen(List<SeenItem> seen, int articles) {
        PollState s = state;
        return new States(
                new PollState(
                        s.uri(),
                        s.sourceRevision(),
                        s.effectiveUrl(),
                        s.etag(),
                        s.lastModified(),
                        seen,
                        s.lastChecked(),
                        s.lastSuccess(),
                        s.lastNew(),
                        s.nextCheck(),
                        s.interval(),
                        s.failures(),
                        s.lastError(),
                        s.articlesSeen() + articles));
    }

    States validators(@Nullable String etag, @Nullable String lastModified) {
        PollState s = state;
        return new States(
                new PollState(
                        s.uri(),
                        s.sourceRevision(),
                        s.effectiveUrl(),
                        etag,
                        lastModified,
                        s.seen(),
                        s.lastChecked(),
                        s.lastSuccess(),
                        s.lastNew(),
                        s.nextCheck(),
                        s.interval(),
                        s.failures(),
                        s.lastError(),
                        s.articlesSeen()));
    }
}
