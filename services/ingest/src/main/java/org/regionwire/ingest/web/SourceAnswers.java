package org.regionwire.ingest.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.sources.SourceFault;
import org.regionwire.ingest.feeds.sources.Sources;
import org.regionwire.messaging.writing.WriteOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What is answered about sources. */
final class SourceAnswers {

    private SourceAnswers() {}

    /** A source and how it is. */
    record SourceAnswer(
            String id,
            String uri,
            String url,
            String provider,
            @Nullable String publication,
            boolean enabled,
            boolean fetchFullText,
            @Nullable String minimumInterval,
            @Nullable String maximumInterval,
            long revision,
            Health health) {}

    /**
     * How it is.
     *
     * @param state waiting (never asked), ok, failing, stopped (gone) or disabled
     * @param interval between checks now, ISO 8601
     */
    record Health(
            String state,
            @Nullable String effectiveUrl,
            @Nullable Instant lastChecked,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastNew,
            @Nullable Instant nextCheck,
            @Nullable String interval,
            int failures,
            @Nullable String lastError,
            long articlesSeen) {}

    /** All sources. */
    record SourcesAnswer(List<SourceAnswer> sources) {}

    /** What became of a list. */
    record Imported(List<SourceAnswer> added, List<String> known, List<Left> left) {}

    /** A feed of a list that was not taken. */
    record Left(String url, String reason) {}

    static SourceAnswer of(Sources.Known known) {
        Source source = known.source();
        return new SourceAnswer(
                source.id(),
                source.uri(),
                source.url(),
                source.provider(),
                source.publication(),
                source.enabled(),
                source.fetchFullText(),
                text(source.minimumInterval()),
                text(source.maximumInterval()),
                source.revision(),
                health(source, known.state()));
    }

    private static Health health(Source source, Optional<PollState> polled) {
        if (polled.isEmpty()) {
            String state = source.enabled() ? "waiting" : "disabled";
            return new Health(state, null, null, null, null, null, null, 0, null, 0);
        }
        PollState s = polled.get();
        return new Health(
                state(source, s),
                s.effectiveUrl(),
                s.lastChecked(),
                s.lastSuccess(),
                s.lastNew(),
                s.nextCheck(),
                s.interval().toString(),
                s.failures(),
                s.lastError(),
                s.articlesSeen());
    }

    private static String state(Source source, PollState state) {
        if (!source.enabled()) {
            return "disabled";
        }
        if (state.isStopped() && state.sourceRevision() == source.revision()) {
            return "stopped";
        }
        return state.failures() > 0 ? "failing" : "ok";
    }

    /** One problem of all faults, typed and told by the first; each stands under errors. */
    static ProblemDetail problem(List<SourceFault> faults) {
        SourceFault first = faults.getFirst();
        ProblemDetail problem =
                Problems.problem(HttpStatus.BAD_REQUEST, first.type(), first.detail());
        problem.setProperty("errors", faults);
        return problem;
    }

    static ProblemDetail notWritten(WriteOutcome failed) {
        return Problems.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.UNAVAILABLE,
                "It may not be written, send it again: " + failed);
    }

    private static @Nullable String text(@Nullable Duration duration) {
        return Objects.toString(duration, null);
    }
}
