package org.regionwire.publisher.hub;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Missed;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.Mark;
import org.regionwire.publisher.view.View;

/** The bytes of feeds by their URLs: those that the view serves at this moment. */
public final class SubscribedFeeds {

    /**
     * A record may be seen so long after others that were released with it: a transaction's end.
     */
    private static final Duration LATE = Duration.ofSeconds(15);

    private final Topics topics;
    private final View view;
    private final RenderedFeeds feeds;

    public SubscribedFeeds(Topics topics, View view, RenderedFeeds feeds) {
        this.topics = topics;
        this.view = view;
        this.feeds = feeds;
    }

    /** Empty while the view catches up, and where there is no such feed any more. */
    public Optional<Rendered> now(String topic) throws IOException {
        return switch (topics.meaning(topic)) {
            case Topics.Meaning.Known known -> now(known);
            case Topics.Meaning.Unknown _, Topics.Meaning.NotYet _ -> Optional.empty();
        };
    }

    /**
     * What to send to whoever has all up to a mark.
     *
     * @param had null for who has nothing yet, and is sent the feed as it is
     * @return empty as above
     */
    Optional<Push> push(String topic, @Nullable Mark had) throws IOException {
        return switch (topics.meaning(topic)) {
            case Topics.Meaning.Known known -> push(known, had);
            case Topics.Meaning.Unknown _, Topics.Meaning.NotYet _ -> Optional.empty();
        };
    }

    private Optional<Push> push(Topics.Meaning.Known known, @Nullable Mark had) throws IOException {
        // Before the feed: what comes between the two looks is in the feed and may come again.
        Mark upTo = newest(known.coverage());
        Optional<Rendered> feed = now(known);
        if (feed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Missed> missed =
                had == null
                        ? Optional.empty()
                        : feeds.missed(known.coverage(), known.form(), known.duplicates(), had);
        String etag = feed.get().etag();
        return Optional.of(
                missed.map(each -> longer(etag, each, upTo))
                        .orElseGet(() -> new Push(etag, feed.get(), upTo, true)));
    }

    private static Push longer(String feed, Missed missed, Mark upTo) {
        return missed.whole()
                ? new Push(feed, missed.feed(), upTo, true)
                : new Push(feed, missed.feed(), missed.last(), false);
    }

    private Optional<Rendered> now(Topics.Meaning.Known known) throws IOException {
        return feeds.feed(known.coverage(), known.form(), known.duplicates());
    }

    private Mark newest(Coverage coverage) throws IOException {
        return view.look(snapshot -> Optional.ofNullable(snapshot.newest(coverage.section())))
                .flatMap(newest -> newest)
                .map(newest -> new Mark(newest.orderedAt().minus(LATE), ""))
                .orElse(Mark.START);
    }
}
