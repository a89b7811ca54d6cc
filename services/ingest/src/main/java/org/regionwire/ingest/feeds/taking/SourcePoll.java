package org.regionwire.ingest.feeds.taking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.parsing.Feed;
import org.regionwire.ingest.feeds.parsing.FeedParser;
import org.regionwire.ingest.feeds.parsing.Parsed;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.polling.Schedule;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.HtmlReader;
import org.regionwire.ingest.html.HtmlReading;
import org.regionwire.ingest.prose.SafeText;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

/** Polls a source once. Writes nothing: what it gives is written by who asked for it. */
public final class SourcePoll {

    private static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/feed+json,"
                    + " application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5";

    /** Characters; less is a teaser, not the text in full. */
    private static final int FULL = 120;

    private static final String PAGES = "text/html, application/xhtml+xml;q=0.9";

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
        } catch (RuntimeException e) {
            return failure(source, before, "It cannot be read: %s.".formatted(e), null);
        }
    }

    private Polled asked(
            Source source, Provider provider, Publication publication, PollState before) {
        String url = Objects.requireNonNullElse(before.effectiveUrl(), source.url());
        Answer answer = web.apply(new Question(url, before.etag(), before.lastModified(), FEEDS));
        return switch (answer) {
            case Answer.Body body -> read(source, provider, publication, before, body);
            case Answer.NotModified(var moved, Wishes wishes) ->
                    new Polled(
                            Polled.Outcome.NOT_MODIFIED,
                            success(source, before, false, wishes.fresh()).movedTo(moved).state(),
                            List.of());
            case Answer.Gone() ->
                    new Polled(
                            Polled.Outcome.GONE,
                            States.stopped(before, clock.instant()),
                            List.of());
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
            case Parsed.Read(Feed feed, _, _) -> {
                var maker = new ArticleMaker(source, provider, publication, feed, clock.instant());
                var harvest =
                        new Harvest(
                                before.seen(), maker, source.fetchFullText() ? this::page : null);
                harvest.take(feed.items());
                Duration asked = Wishes.longest(feed.ttl(), body.wishes().fresh());
                boolean changed = !harvest.articles().isEmpty();
                yield new Polled(
                        Polled.Outcome.READ,
                        success(source, before, changed, asked)
                                .movedTo(body.permanentUrl())
                                .seen(harvest.seen(), harvest.articles().size())
                                .validators(
                                        harvest.isComplete() ? body.etag() : null,
                                        harvest.isComplete() ? body.lastModified() : null)
                                .state(),
                        harvest.articles());
            }
        };
    }

    private SafeText page(String url) {
        return web.apply(new Question(url, null, null, PAGES)) instanceof Answer.Body body
                        && HtmlReader.read(
                                        FeedParser.text(body.content(), body.charset()), body.url())
                                instanceof HtmlReading.Read(HtmlArticle article)
                        && article.text().length() >= FULL
                ? article.text()
                : SafeText.NONE;
    }

    private States success(
            Source source, PollState before, boolean changed, @Nullable Duration asked) {
        Instant now = clock.instant();
        Schedule.Next next =
                schedule(source).afterSuccess(source.uri(), before.interval(), changed, asked, now);
        return States.success(before, changed, next, now);
    }

    private Polled failure(
            Source source, PollState before, String reason, @Nullable Duration retryAfter) {
        Instant now = clock.instant();
        Schedule.Next next =
                schedule(source)
                        .afterFailure(
                                source.uri(),
                                before.interval(),
                                before.failures() + 1,
                                retryAfter,
                                now);
        return new Polled(
                Polled.Outcome.FAILED, States.failed(before, reason, next, now), List.of());
    }

    private Schedule schedule(Source source) {
        return new Schedule(
                rules.with(
                        Objects.requireNonNullElse(source.minimumInterval(), rules.shortest()),
                        Objects.requireNonNullElse(source.maximumInterval(), rules.longest())));
    }
}
