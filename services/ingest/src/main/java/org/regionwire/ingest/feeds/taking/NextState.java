package org.regionwire.ingest.feeds.taking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Reading;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.Schedule;
import org.regionwire.ingest.feeds.polling.SeenItem;

/** The state after a poll, step by step; what is not set stays as it was. */
final class NextState {

    private final PollState before;
    private final Instant now;
    private @Nullable String effectiveUrl;
    private @Nullable String etag;
    private @Nullable String lastModified;
    private List<SeenItem> seen;
    private @Nullable Instant lastSuccess;
    private @Nullable Instant lastNew;
    private @Nullable Instant nextCheck;
    private Duration interval;
    private int failures;
    private @Nullable String lastError;
    private long articlesSeen;
    private long leftOut;
    private @Nullable LeftOut lastLeftOut;
    private @Nullable Reading reading;

    private NextState(PollState before, Instant now) {
        this.before = before;
        this.now = now;
        effectiveUrl = before.effectiveUrl();
        etag = before.etag();
        lastModified = before.lastModified();
        seen = before.seen();
        lastSuccess = before.lastSuccess();
        lastNew = before.lastNew();
        interval = before.interval();
        failures = before.failures();
        articlesSeen = before.articlesSeen();
        leftOut = before.leftOut();
        lastLeftOut = before.lastLeftOut();
        reading = before.reading();
    }

    static NextState success(PollState before, boolean changed, Schedule.Next next, Instant now) {
        NextState state = new NextState(before, now);
        state.lastSuccess = now;
        state.lastNew = changed ? now : before.lastNew();
        state.failures = 0;
        return state.next(next);
    }

    static NextState failed(PollState before, String reason, Schedule.Next next, Instant now) {
        NextState state = new NextState(before, now);
        state.failures++;
        state.lastError = reason;
        return state.next(next);
    }

    static NextState stopped(PollState before, Instant now) {
        NextState state = new NextState(before, now);
        state.failures++;
        state.lastError =
                "The source says that it is gone (410). Set it again to have it asked again.";
        return state;
    }

    /** Where it is asked from now on; null: by the URL that was set. */
    NextState at(@Nullable String url) {
        effectiveUrl = url;
        return this;
    }

    NextState harvested(Harvest harvest) {
        seen = harvest.seen();
        articlesSeen += harvest.articles().size();
        List<LeftOut> left = harvest.leftOut();
        leftOut += left.size();
        lastLeftOut = left.isEmpty() ? lastLeftOut : left.getLast();
        return this;
    }

    NextState validators(@Nullable String newEtag, @Nullable String newLastModified) {
        etag = newEtag;
        lastModified = newLastModified;
        return this;
    }

    NextState reading(Reading how) {
        reading = how;
        return this;
    }

    private NextState next(Schedule.Next next) {
        nextCheck = next.at();
        interval = next.interval();
        return this;
    }

    PollState state() {
        return new PollState(
                before.uri(),
                before.sourceRevision(),
                effectiveUrl,
                etag,
                lastModified,
                seen,
                now,
                lastSuccess,
                lastNew,
                nextCheck,
                interval,
                failures,
                lastError,
                articlesSeen,
                leftOut,
                lastLeftOut,
                reading);
    }
}
