package org.regionwire.publisher.hub;

import java.io.IOException;
import java.util.Optional;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.markup.Rendered;

/** The bytes of feeds by their URLs: those that the view serves at this moment. */
public final class SubscribedFeeds {

    private final Topics topics;
    private final RenderedFeeds feeds;

    public SubscribedFeeds(Topics topics, RenderedFeeds feeds) {
        this.topics = topics;
        this.feeds = feeds;
    }

    /** Empty while the view catches up, and where there is no such feed any more. */
    public Optional<Rendered> now(String topic) throws IOException {
        return switch (topics.meaning(topic)) {
            case Topics.Meaning.Known known ->
                    feeds.feed(known.coverage(), known.form(), known.duplicates());
            case Topics.Meaning.Unknown _ -> Optional.empty();
        };
    }
}
