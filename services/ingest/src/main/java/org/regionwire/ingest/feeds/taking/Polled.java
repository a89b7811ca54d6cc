package org.regionwire.ingest.feeds.taking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.polling.PollState;

/**
 * What one poll gives, to be written together.
 *
 * @param articles new ones and changed ones
 * @param leftOut articles that are not among them; the state counts them already
 */
public record Polled(
        Outcome outcome, PollState state, List<FeedArticle> articles, List<LeftOut> leftOut) {

    /** How it went, for metrics. */
    public enum Outcome {
        READ,
        NOT_MODIFIED,
        FAILED,
        GONE
    }

    public Polled {
        articles = List.copyOf(articles);
        leftOut = List.copyOf(leftOut);
    }

    /** Without articles, changed or left out. */
    static Polled nothing(Outcome outcome, PollState state) {
        return new Polled(outcome, state, List.of(), List.of());
    }

    /** The same with some of its articles left out, too. */
    public Polled without(List<LeftOut> these) {
        Set<String> uris = these.stream().map(LeftOut::uri).collect(Collectors.toSet());
        return new Polled(
                outcome,
                state.without(these),
                articles.stream().filter(article -> !uris.contains(article.uri())).toList(),
                Stream.concat(leftOut.stream(), these.stream()).toList());
    }
}
