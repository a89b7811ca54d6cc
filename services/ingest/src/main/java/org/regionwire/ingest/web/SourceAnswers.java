package org.regionwire.ingest.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Reading;
import org.regionwire.ingest.feeds.polling.LeftOut;
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
     * @param state waiting (never asked), ok, failing, stopped (gone), held (nobody answers for it)
     *     or disabled
     * @param interval between checks now, ISO 8601
     * @param lastError of a source that is held, why it is
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
            long articlesSeen,
            long leftOut,
            @Nullable LeftOut lastLeftOut,
            @Nullable Reading reading) {}

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
                health(known));
    }

    private static Health health(Sources.Known known) {
        PollState s =
                known.state()
                        .orElseGet(() -> PollState.initial(known.source().uri(), 0, Instant.EPOCH));
        boolean never = known.state().isEmpty();
        return new Health(
                state(known),
                s.effectiveUrl(),
                s.lastChecked(),
                s.lastSuccess(),
                s.lastNew(),
                never ? null : s.nextCheck(),
                never ? null : s.interval().toString(),
                s.failures(),
                known.held().isPresent() ? known.held().get() : s.lastError(),
                s.articlesSeen(),
                s.leftOut(),
                s.lastLeftOut(),
                s.reading());
    }

    private static String state(Sources.Known known) {
        Source source = known.source();
        if (!source.enabled()) {
            return "disabled";
        }
        if (known.held().isPresent()) {
            return "held";
        }
        if (known.state().isEmpty()) {
            return "waiting";
        }
        PollState state = known.state().get();
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
