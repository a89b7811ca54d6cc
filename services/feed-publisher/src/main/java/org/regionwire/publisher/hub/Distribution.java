package org.regionwire.publisher.hub;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.hub.calling.Answer;
import org.regionwire.publisher.hub.calling.Caller;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.positions.Position;

/**
 * Delivers feeds to subscribers (WebSub 7): always the newest bytes, whole, and more to whoever
 * missed more.
 */
public final class Distribution {

    private static final int GONE = 410;

    private final Standpoint view;
    private final SubscribedFeeds feeds;
    private final Links links;
    private final Caller caller;
    private final Patience patience;
    private final InstantSource clock;

    public Distribution(
            Standpoint view,
            SubscribedFeeds feeds,
            Links links,
            Caller caller,
            Patience patience,
            InstantSource clock) {
        this.view = view;
        this.feeds = feeds;
        this.links = links;
        this.caller = caller;
        this.patience = patience;
        this.clock = clock;
    }

    /** Calls the subscriber and waits for its answer. */
    public Served serve(Subscription subscription, Progress progress) throws IOException {
        Position shown = view.seen();
        Position had = progress.position();
        if (shown == null || (had != null && !shown.covers(had))) {
            // The view of another replica was ahead of ours: an older feed is never sent.
            return new Served.Nothing();
        }
        Optional<Push> due = feeds.push(subscription.topic(), progress.upTo());
        Position from = view.read();
        if (due.isEmpty() || !Due.isWanting(subscription, progress, due.get().feed())) {
            return new Served.Nothing();
        }
        Push push = due.get();
        Rendered content = push.content();
        Answer answer =
                caller.post(
                        subscription.callback(),
                        content.bytes(),
                        content.contentType(),
                        headers(subscription, content));
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Status status when status.isSuccess() ->
                    new Served.Delivered(progress.delivered(push, from, subscription, now));
            case Answer.Status status when status.code() == GONE -> new Served.Gone();
            case Answer.Status status ->
                    failed(
                            "It answers %d.".formatted(status.code()),
                            subscription,
                            progress,
                            push.feed(),
                            now);
            case Answer.None(String why) -> failed(why, subscription, progress, push.feed(), now);
        };
    }

    private Served failed(
            String why, Subscription subscription, Progress progress, String etag, Instant now) {
        Progress after = progress.failed(etag, subscription, why, patience, now);
        return after.failures() == 0 ? new Served.Abandoned(after) : new Served.Failed(after);
    }

    private Map<String, String> headers(Subscription subscription, Rendered content) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Link", links.push(subscription.topic()));
        String secret = subscription.secret();
        if (secret != null) {
            headers.put(Signature.HEADER, Signature.of(content.bytes(), secret));
        }
        return headers;
    }
}
