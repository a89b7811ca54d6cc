package org.regionwire.ingest.feeds.fetching;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;
import org.regionwire.ingest.feeds.polling.Politeness;

/** Asks each host in its turn: waits, on the caller's thread, until the host may be asked again. */
public final class PoliteWeb implements Function<Fetcher.Question, Answer> {

    private final Fetcher fetcher;
    private final Politeness politeness;
    private final InstantSource clock;

    public PoliteWeb(Fetcher fetcher, Politeness politeness, InstantSource clock) {
        this.fetcher = fetcher;
        this.politeness = politeness;
        this.clock = clock;
    }

    @Override
    public Answer apply(Fetcher.Question question) {
        String host;
        try {
            String named = URI.create(question.url()).getHost();
            host = named == null ? question.url() : named.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return new Answer.Failed("“%s” is no URL.".formatted(question.url()), null);
        }
        Instant now = clock.instant();
        Duration wait = Duration.between(now, politeness.turn(host, now));
        if (wait.isPositive()) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Answer.Failed("The service is stopping.", null);
            }
        }
        return fetcher.fetch(question);
    }
}
