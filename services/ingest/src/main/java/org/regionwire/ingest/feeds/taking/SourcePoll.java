package org.regionwire.ingest.feeds.taking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.parsing.Feed;
import org.regionwire.ingest.feeds.parsing.FeedParser;
import org.regionwire.ingest.feeds.parsing.Parsed;
import org.regionwire.ingest.feeds.parsing.Reading;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.polling.Schedule;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

/** Polls a source once. Writes nothing: what it gives is written by who asked for it. */
public final class SourcePoll {

    private static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/feed+json,"
                    + " application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5";

    private static final String MOVED_AND_GONE =
            "It is gone (410) from where it moved to. The URL that was set is asked next.";

    private final Function<Question, Answer> web;
    private final PollingRules rules;
    private final InstantSource clock;

    /**
     * @param web asks a server, in its turn
     */
    public SourcePoll(Function<Question, Answer> web, PollingRules rules, InstantSource clock) {
        this.web = web;
        this.rules = rules;
        this.clock = clock;
    }

    /** Never throws: what a stranger's feed does to the reading of it is a failure of the feed. */
    public Polled poll(
            Source source, Provider provider, Publication publication, PollState before) {
        try {
            return asked(source, provider, publication, before);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Errors too: a feed that is too much for the reader would be asked again at once.
            return failure(source, before, "It cannot be read: %s.".formatted(e), null);
        }
    }

    private Polled asked(
            Source source, Provider provider, Publication publication, PollState before) {
        Address address = Address.of(source, before);
        Instant now = clock.instant();
        boolean whole =
                address.isOther() || before.seen().stream().anyMatch(item -> item.isOwed(now));
        Answer answer =
                web.apply(
                        new Question(
                                address.url(),
                                whole ? null : before.etag(),
                                whole ? null : before.lastModified(),
                                FEEDS));
        return switch (answer) {
            case Answer.Body body -> read(source, provider, publication, before, body);
            case Answer.NotModified(var moved, Wishes wishes) ->
                    Polled.nothing(
                            Polled.Outcome.NOT_MODIFIED,
                            success(source, before, false, wishes.fresh(), null)
                                    .at(address.next(moved))
                                    .state());
            case Answer.Gone() when address.isMoved() ->
                    Polled.nothing(
                            Polled.Outcome.FAILED,
                            failed(source, before, MOVED_AND_GONE, null)
                                    .at(null)
                                    .validators(null, null)
                                    .state());
            case Answer.Gone() ->
                    Polled.nothing(Polled.Outcome.GONE, NextState.stopped(before, now).state());
            case Answer.Failed(var reason, var retryAfter) ->
                    failure(source, before, reason, retryAfter);
        };
    }

    private Polled read(
            Source source,
            Provider provider,
            Publication publication,
            PollState before,
            Answer.Body body) {
        return switch (FeedParser.parse(body.content(), body.charset(), body.url())) {
            case Parsed.NoFeed(var reason) ->
                    failure(source, before, reason, body.wishes().retryAfter());
            case Parsed.Read(Feed feed, Reading reading) -> {
                Instant now = clock.instant();
                var pages = new PageTurns(new Pages(web), rules(source).shortest(), now);
                var harvest =
                        new Harvest(
                                before.seen(),
                                new ArticleMaker(source, provider, publication, feed, now),
                                source.fetchFullText() ? pages : null);
                harvest.take(feed.items());
                Duration asked = Wishes.longest(feed.ttl(), body.wishes().fresh());
                boolean changed = !harvest.articles().isEmpty();
                yield new Polled(
                        Polled.Outcome.READ,
                        success(source, before, changed, asked, pages.patience())
                                .at(Address.of(source, before).next(body.permanentUrl()))
                                .harvested(harvest)
                                .reading(reading)
                                .validators(body.etag(), body.lastModified())
                                .state(),
                        harvest.articles(),
                        harvest.leftOut());
            }
        };
    }

    private NextState success(
            Source source,
            PollState before,
            boolean changed,
            @Nullable Duration asked,
            @Nullable Duration retryAfter) {
        Instant now = clock.instant();
        Schedule.Next next =
                new Schedule(rules(source))
                        .afterSuccess(
                                source.uri(), before.interval(), changed, asked, retryAfter, now);
        return NextState.success(before, changed, next, now);
    }

    private Polled failure(
            Source source, PollState before, String reason, @Nullable Duration retryAfter) {
        return Polled.nothing(
                Polled.Outcome.FAILED, failed(source, before, reason, retryAfter).state());
    }

    private NextState failed(
            Source source, PollState before, String reason, @Nullable Duration retryAfter) {
        Instant now = clock.instant();
        Schedule.Next next =
                new Schedule(rules(source))
                        .afterFailure(
                                source.uri(),
                                before.interval(),
                                before.failures() + 1,
                                retryAfter,
                                now);
        return NextState.failed(before, reason, next, now);
    }

    private PollingRules rules(Source source) {
        return rules.with(
                Objects.requireNonNullElse(source.minimumInterval(), rules.shortest()),
                Objects.requireNonNullElse(source.maximumInterval(), rules.longest()));
    }
}
