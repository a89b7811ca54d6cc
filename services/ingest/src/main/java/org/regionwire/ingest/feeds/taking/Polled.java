package org.regionwire.ingest.feeds.taking;

import java.util.List;
import org.regionwire.ingest.feeds.polling.PollState;

/**
 * What one poll gives, to be written together.
 *
 * @param articles new ones and changed ones
 */
public record Polled(Outcome outcome, PollState state, List<FeedArticle> articles) {

    /** How it went, for metrics. */
    public enum Outcome {
        READ,
        NOT_MODIFIED,
        FAILED,
        GONE
    }

    public Polled {
        articles = List.copyOf(articles);
    }
}
